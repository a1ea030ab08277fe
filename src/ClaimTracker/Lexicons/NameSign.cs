namespace ClaimTracker.Lexicons;

/// <summary>What a word says about the name it stands in, one bit each.</summary>
[Flags]
internal enum NameSign
{
    None = 0,

    /// <summary>A given name: <c>Maria</c>.</summary>
    Given = 1 << 0,

    /// <summary>Stands before a person's name and is no part of it: <c>Mr</c>, <c>Queen</c>.</summary>
    Honorific = 1 << 1,

    /// <summary>A rank of police, army, church or court: <c>Sgt</c>, <c>Bishop</c>.</summary>
    Rank = 1 << 2,

    /// <summary>What somebody does: <c>President</c>, <c>Mayor</c>, <c>coach</c>.</summary>
    Role = 1 << 3,

    /// <summary>Names a body of the state, of a town, of its police, courts, health or schools.</summary>
    PublicBody = 1 << 4,

    /// <summary>Names a charity, party, union, church or other body.</summary>
    PrivateBody = 1 << 5,

    /// <summary>Names a university or college.</summary>
    Learning = 1 << 6,

    /// <summary>Names a newspaper or broadcaster: <c>Post</c>, <c>Gazette</c>.</summary>
    OutletWord = 1 << 7,

    /// <summary>Names a team: <c>United</c>, <c>Dodgers</c>.</summary>
    Team = 1 << 8,

    /// <summary>Names a place with the name behind it: <c>Lake</c>, <c>Mount</c>.</summary>
    PlaceBefore = 1 << 9,

    /// <summary>Names a place with the name before it: <c>County</c>, <c>River</c>.</summary>
    PlaceBehind = 1 << 10,

    /// <summary>An adjective or noun for the people of a country, a faith or a party: <c>Turkish</c>, <c>Republicans</c>.</summary>
    Demonym = 1 << 11,

    /// <summary>A month or day of the week.</summary>
    Calendar = 1 << 12,

    /// <summary>An article, pronoun, preposition, conjunction, auxiliary, number word or adverb: begins no name.</summary>
    Function = 1 << 13,

    /// <summary>An ordinary English word when in lower case.</summary>
    Common = 1 << 14,

    /// <summary>In the English lexicon only with a capital letter.</summary>
    Proper = 1 << 15,

    /// <summary>Its lower-case form stands elsewhere in the article, and no capitalised one inside a sentence.</summary>
    SeenLower = 1 << 16,

    /// <summary>It stands capitalised elsewhere in the article, inside a sentence in ordinary case.</summary>
    SeenCapital = 1 << 17,

    /// <summary>Names a firm: <c>Holdings</c>, <c>Airlines</c>.</summary>
    Firm = 1 << 18,

    /// <summary>A title that is as common as a given name: <c>Dean</c>, <c>Earl</c>.</summary>
    TitleOrGiven = 1 << 19,

    AnyTitle = Honorific | Rank | Role,
    AnyBody = PublicBody | PrivateBody | Firm | Learning | Team,
    AnyPlaceWord = PlaceBefore | PlaceBehind,
}
