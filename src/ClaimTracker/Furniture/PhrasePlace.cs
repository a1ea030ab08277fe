namespace ClaimTracker.Furniture;

/// <summary>Where in a line a phrase of page furniture stands.</summary>
internal enum PhrasePlace : byte
{
    /// <summary>The line is the phrase and nothing else.</summary>
    Whole,

    /// <summary>The line begins with the phrase.</summary>
    Start,

    /// <summary>The line begins with the phrase and a colon, or is the phrase.</summary>
    Heading,

    /// <summary>The line holds the phrase.</summary>
    Anywhere,

    /// <summary>The line is the phrase, and what readers wrote follows to the end.</summary>
    Comments,

    /// <summary>The line is the phrase, and headlines of other stories follow.</summary>
    Related,
}
