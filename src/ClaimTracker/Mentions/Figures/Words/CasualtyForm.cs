namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>How a word of harm stands to those counted.</summary>
internal enum CasualtyForm : byte
{
    /// <summary>What is done to them: <c>kill</c>, <c>injured</c>.</summary>
    Verb,

    /// <summary>What they do: <c>die</c>.</summary>
    Intransitive,

    /// <summary>What they are: <c>dead</c>, <c>missing</c>.</summary>
    Adjective,

    /// <summary>The harm itself is counted: <c>deaths</c>.</summary>
    Noun,
}
