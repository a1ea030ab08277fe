namespace ClaimTracker.Review;

/// <summary>What an editor says of the members of a finding.</summary>
public enum Judgement
{
    SameQuantity,
    NotTheSame,
    NotEnoughInformation,

    /// <summary>The program has misread one of the passages: there is no matter.</summary>
    ExtractionError,

    /// <summary>Some of the passages are about something else; the others stay together.</summary>
    Split,

    /// <summary>The passages are about the same thing as those of another quantity.</summary>
    Merge,
}
