namespace ClaimTracker.Mentions.Attributions;

/// <summary>How what is said stands in the article.</summary>
public enum AttributionKind
{
    /// <summary>In marks, whole sentences of it.</summary>
    DirectQuote,

    /// <summary>In the article's words.</summary>
    Indirect,

    /// <summary>In the article's words with some of the speaker's in marks.</summary>
    Mixed,
}
