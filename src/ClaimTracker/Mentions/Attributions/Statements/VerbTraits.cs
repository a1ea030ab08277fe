namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>What the form of a verb chunk tells; one bit each.</summary>
[Flags]
internal enum VerbTraits : byte
{
    None = 0,

    /// <summary>It can have a subject of its own.</summary>
    Finite = 1 << 0,
    Infinitive = 1 << 1,
    Gerund = 1 << 2,

    /// <summary>A past participle without auxiliary: <c>released</c> in "a report released on Friday".</summary>
    Participle = 1 << 3,
    Passive = 1 << 4,

    /// <summary>Only a form of be.</summary>
    Copula = 1 << 5,
    Negated = 1 << 6,
}
