namespace ClaimTracker.Data.History;

/// <summary>What came of taking a change back: <see cref="ChangeUndone"/> or <see cref="NothingToUndo"/>.</summary>
public abstract record UndoOutcome;
