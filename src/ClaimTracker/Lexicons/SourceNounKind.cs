namespace ClaimTracker.Lexicons;

/// <summary>What sort of source a noun names.</summary>
internal enum SourceNounKind : byte
{
    None,

    /// <summary>A paper that an article introduces before it lets it speak: <c>report</c>, <c>letter</c>.</summary>
    Document,

    /// <summary>Something counted, laid down or shown: <c>data</c>, <c>law</c>, <c>footage</c>.</summary>
    Evidence,

    /// <summary>A body of people that speaks as one: <c>ministry</c>, <c>campaign</c>.</summary>
    Organisation,

    /// <summary>A court or inquest, which speaks and before which others do: <c>court</c>.</summary>
    Hearing,

    /// <summary>Somebody, where the dictionary's usual senses do not tell: <c>agent</c>.</summary>
    Person,

    /// <summary>What never speaks, though the dictionary knows people so called: <c>fraud</c>.</summary>
    Nothing,
}
