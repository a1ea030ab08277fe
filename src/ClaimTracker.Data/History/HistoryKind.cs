namespace ClaimTracker.Data.History;

/// <summary>What sort of change a row of the history tells.</summary>
public enum HistoryKind
{
    Decision,
    Correction,

    /// <summary>An article was added.</summary>
    Article,

    /// <summary>An article or a story was withdrawn, or the samples removed.</summary>
    Withdrawal,
}
