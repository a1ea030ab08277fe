namespace ClaimTracker.Mentions.Locations;

/// <summary>What speaks for and against words being the name of a place, one bit each.</summary>
[Flags]
internal enum PlaceSign
{
    None = 0,

    /// <summary>A preposition of place stands before it: "in", "near".</summary>
    Locative = 1 << 0,

    /// <summary>"to", "from" or "of" stands before it.</summary>
    Direction = 1 << 1,

    /// <summary>It is an ordinary English word as well.</summary>
    Common = 1 << 2,

    /// <summary>It is a given name as well.</summary>
    Given = 1 << 3,

    /// <summary>It is a part of a longer name.</summary>
    Part = 1 << 4,

    /// <summary>Its capital may come from standing first.</summary>
    StartsSentence = 1 << 5,

    /// <summary>Words such as County or River are in it.</summary>
    PlaceWord = 1 << 6,

    /// <summary>The text calls it a town, village, district or the like.</summary>
    Called = 1 << 7,

    /// <summary>A dash and a text follow, as after the place that an article is sent from.</summary>
    Dateline = 1 << 8,

    /// <summary>A list of places goes on before or behind it.</summary>
    Listed = 1 << 9,

    /// <summary>A possessive follows: "Lund's mayor".</summary>
    Possessive = 1 << 10,

    /// <summary>The text calls it a state or province: "Washington state", "the province of Trento".</summary>
    CalledRegion = 1 << 11,

    /// <summary>The text calls it a town: "the city of Quorra", "the mayor of Quorra".</summary>
    CalledTown = 1 << 12,

    /// <summary>It is a part of the name of a body: "Lund Police".</summary>
    PartOfBody = 1 << 13,
}
