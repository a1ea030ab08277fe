namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>How a token of digits is written.</summary>
internal enum NumeralForm : byte
{
    Integer,

    /// <summary>With grouping commas: <c>1,335</c>.</summary>
    Grouped,

    Decimal,

    /// <summary>With several points: a date, a version, an address.</summary>
    Dotted,

    /// <summary>More digits than any amount in the news.</summary>
    TooLarge,
}
