namespace ClaimTracker.Lexicons;

/// <summary>What the tagger must know of a function word beyond its class. The numbers stand in the embedded file.</summary>
internal enum WordKind : byte
{
    None = 0,

    /// <summary>A form of be.</summary>
    Be = 1,

    /// <summary>A form of have.</summary>
    Have = 2,

    /// <summary>A subject in the third person singular: he, she, it.</summary>
    Singular = 3,

    /// <summary>Any other subject: I, you, we, they.</summary>
    Plural = 4,

    /// <summary>A subject of any person: who, which, that, there.</summary>
    Relative = 5,

    /// <summary>A conjunction of equals: and, or, but.</summary>
    Coordinator = 6,

    /// <summary>The word to.</summary>
    To = 7,

    /// <summary>A word that is also the name of a month: may, march.</summary>
    Month = 8,
}
