namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>What the words or digits of a number phrase make.</summary>
internal enum CoreForm : byte
{
    Cardinal,

    /// <summary>A part of one: <c>two-thirds</c>, <c>half</c>, <c>3/4</c>.</summary>
    Fraction,

    /// <summary>A word that gives a floor and no number: <c>dozens</c>, <c>a few hundred</c>.</summary>
    Vague,

    /// <summary>A place in a row: <c>first</c>, <c>21st</c>.</summary>
    Ordinal,

    /// <summary>A year in words: <c>nineteen eighty-four</c>.</summary>
    SpokenYear,

    /// <summary>Digits with several points, or with letters in them: no amount.</summary>
    Code,

    /// <summary>More than a <see cref="decimal"/> holds.</summary>
    TooLarge,
}
