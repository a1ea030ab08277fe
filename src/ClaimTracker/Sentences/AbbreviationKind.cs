namespace ClaimTracker.Sentences;

/// <summary>What a full stop behind a short form may mean.</summary>
internal enum AbbreviationKind
{
    None,

    /// <summary>Stands before a name, so its full stop never ends a sentence: <c>Mr.</c>, <c>Gen.</c>, <c>St.</c>.</summary>
    BeforeName,

    /// <summary>Stands before a number: <c>No. 10</c>, <c>Sept. 3</c>; else its stop may end a sentence.</summary>
    BeforeNumber,

    /// <summary>Its full stop may end a sentence as well: <c>Inc.</c>, <c>etc.</c>.</summary>
    Either,
}
