namespace ClaimTracker.Data.History;

/// <summary>Nothing was taken back.</summary>
/// <param name="Problem">Why, in one sentence.</param>
public sealed record NothingToUndo(string Problem) : UndoOutcome;
