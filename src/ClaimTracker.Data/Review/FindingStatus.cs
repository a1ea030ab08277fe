namespace ClaimTracker.Data.Review;

/// <summary>Where the findings of a list stand.</summary>
public enum FindingStatus
{
    /// <summary>Those that wait for an editor: matters that nobody has settled, and reopened ones.</summary>
    Waiting,
    Open,
    Settled,
    Pending,
    Dismissed,
    Reopened,

    /// <summary>All that are found now, those that fit among them.</summary>
    All,
}
