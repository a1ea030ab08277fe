namespace ClaimTracker.Review;

/// <summary>How a value stands among those given for one thing. A losing value stays visible.</summary>
public enum Rank
{
    Normal,

    /// <summary>To be reported.</summary>
    Preferred,

    /// <summary>Not to be reported, for a reason.</summary>
    Deprecated,
}
