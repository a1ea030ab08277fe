namespace ClaimTracker.Claims;

/// <summary>How a claim stands in an article.</summary>
public enum ClaimKind
{
    DirectQuote,
    Indirect,
    Mixed,

    /// <summary>Said by the article itself.</summary>
    OwnVoice,
}
