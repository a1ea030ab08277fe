namespace ClaimTracker.Sentences;

/// <summary>How a token is written and what stands before it.</summary>
[Flags]
public enum TokenShape : byte
{
    None = 0,

    /// <summary>Nothing, not even a space, stands between the token before and this one.</summary>
    Joined = 1 << 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1 << 1,

    /// <summary>At least two letters, all upper case: <c>NATO</c>, <c>U.S.</c>.</summary>
    AllCapitals = 1 << 2,

    /// <summary>A lower-case letter comes before an upper-case one: <c>iPhone</c>, <c>McDonald</c>.</summary>
    MixedCase = 1 << 3,

    /// <summary>First token after a line break.</summary>
    StartsLine = 1 << 4,

    /// <summary>First token of a paragraph, which a blank line or, in text that is not hard-wrapped, any line break begins.</summary>
    StartsParagraph = 1 << 5,

    /// <summary>First token of a sentence.</summary>
    StartsSentence = 1 << 6,

    /// <summary>The word holds full stops of its own: <c>U.S.</c>, <c>p.m.</c>.</summary>
    Dotted = 1 << 7,
}
