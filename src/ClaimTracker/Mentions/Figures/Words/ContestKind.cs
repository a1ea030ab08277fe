namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>What two numbers with a hyphen between them come from.</summary>
internal enum ContestKind : byte
{
    None,

    /// <summary>A match: the numbers are what each side scored.</summary>
    Match,

    /// <summary>A vote, a ruling, a bet: the numbers are the two sides.</summary>
    Vote,
}
