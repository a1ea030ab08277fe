namespace ClaimTracker.Data.History;

/// <summary>The change is taken back.</summary>
/// <param name="Step">The step that does it, as the history tells it.</param>
public sealed record ChangeUndone(HistoryRow Step) : UndoOutcome;
