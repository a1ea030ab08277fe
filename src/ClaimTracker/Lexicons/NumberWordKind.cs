namespace ClaimTracker.Lexicons;

/// <summary>What a number word does in a number phrase.</summary>
internal enum NumberWordKind : byte
{
    None,

    /// <summary><c>zero</c>, <c>nought</c>.</summary>
    Zero,

    /// <summary><c>one</c> to <c>nine</c>.</summary>
    Unit,

    /// <summary><c>ten</c> to <c>nineteen</c>.</summary>
    Teen,

    /// <summary><c>twenty</c>, <c>thirty</c> … <c>ninety</c>.</summary>
    Tens,

    Hundred,

    /// <summary><c>thousand</c>, <c>million</c>, <c>lakh</c>, <c>crore</c>: multiplies what stands before it.</summary>
    Scale,

    /// <summary><c>dozen</c>, <c>score</c>: multiplies too, and needs a number or an article before it.</summary>
    Group,

    /// <summary><c>dozens</c>, <c>hundreds</c>: a number that is only known to be no less than its floor.</summary>
    Plural,

    /// <summary><c>third</c>: an ordinal, or the part of a fraction.</summary>
    Ordinal,

    /// <summary><c>thirds</c>, <c>quarters</c>: parts of a fraction.</summary>
    Parts,

    Half,

    Quarter,

    /// <summary><c>several</c>, <c>numerous</c>: vague, and complete without an article.</summary>
    Vague,

    /// <summary><c>few</c>, <c>couple</c>, <c>handful</c>: vague with an article before it.</summary>
    Few,
}
