namespace ClaimTracker.Lexicons;

/// <summary>What a body of people does, as the nouns for it tell.</summary>
internal enum BodyKind : byte
{
    None,
    Business,

    /// <summary>Charities, unions, parties, clubs.</summary>
    Civil,
    Press,
    State,
    Learning,
    Health,

    /// <summary>What every body can be called: <c>group</c>, <c>agency</c>.</summary>
    Any,
}
