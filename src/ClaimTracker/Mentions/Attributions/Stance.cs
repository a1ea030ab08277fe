namespace ClaimTracker.Mentions.Attributions;

/// <summary>What a source does with the content, by its reporting word.</summary>
public enum Stance
{
    Asserts,

    /// <summary>"denied", "refuted", "dismissed".</summary>
    Denies,

    /// <summary>"doubted", "questioned whether".</summary>
    Doubts,

    /// <summary>Passes on without making it its own: "reportedly", "allegedly", "rumoured".</summary>
    Reports,

    /// <summary>"asked", "wondered".</summary>
    Asks,

    /// <summary>Thinks or feels it, without saying it here: "believes", "fears", "is convinced".</summary>
    Thinks,

    /// <summary>Wants it, means to do it or takes a side: "plans to", "supports", "opposes".</summary>
    Wants,
}
