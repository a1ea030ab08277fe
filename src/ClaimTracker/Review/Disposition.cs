namespace ClaimTracker.Review;

/// <summary>Where a matter stands.</summary>
public enum Disposition
{
    Open,
    Settled,

    /// <summary>An editor keeps it pending.</summary>
    Pending,

    /// <summary>Not a matter: not the same thing, or misread.</summary>
    Dismissed,

    /// <summary>Settled before, then new evidence landed on it.</summary>
    Reopened,
}
