namespace ClaimTracker.Lexicons;

/// <summary>What a word tells of the verb, noun or name beside it, from the word list <c>context-words.tsv</c>; one bit each.</summary>
[Flags]
internal enum ContextRole : ulong
{
    None = 0,

    /// <summary>Puts a number on something: "put the toll at 12".</summary>
    GivesNumber = 1ul << 0,

    /// <summary>Says no more than that its object was said: "made a pledge".</summary>
    GivesVoice = 1ul << 1,

    /// <summary>What one does with a claim that the words behind it tell apart: "the claim that he made".</summary>
    HandlesClaim = 1ul << 2,

    /// <summary>To say anything at all: "declined to comment".</summary>
    Comments = 1ul << 3,

    /// <summary>To say more, with a noun such as detail: "declined to give details".</summary>
    GivesDetail = 1ul << 4,

    /// <summary>Takes whoever is told to do something.</summary>
    Orders = 1ul << 5,

    /// <summary>Takes whoever is told something.</summary>
    Informs = 1ul << 6,

    /// <summary>Stands between somebody and what he thinks: "remains confident".</summary>
    Links = 1ul << 7,

    /// <summary>Tells the time of the verb behind it: "used to support".</summary>
    TellsPhase = 1ul << 8,

    /// <summary>Takes a plain verb behind its object: "make firms tell".</summary>
    Causes = 1ul << 9,

    /// <summary>What crews and officers respond to without a word.</summary>
    Emergency = 1ul << 10,

    /// <summary>What is answered without a word.</summary>
    Answered = 1ul << 11,

    /// <summary>What is claimed without a word: "claimed 500 lives".</summary>
    Won = 1ul << 12,

    /// <summary>What somebody who says nothing does not give.</summary>
    Detail = 1ul << 13,

    /// <summary>What a body gives as a number: "gave a toll of six".</summary>
    Measured = 1ul << 14,

    /// <summary>Has an owner wherever it leads in a clause.</summary>
    OwnWords = 1ul << 15,

    /// <summary>What one sentence calls a study and the next a report.</summary>
    Study = 1ul << 16,

    /// <summary>A body that is itself where it is said with what it does: "the ambulance service".</summary>
    OwnBody = 1ul << 17,

    /// <summary>Works at a bank or broker: "analysts at".</summary>
    Employed = 1ul << 18,

    /// <summary>What one can hold in a body: "shares in".</summary>
    Holding = 1ul << 19,

    /// <summary>Stands before or behind the colon of a headline.</summary>
    HeadlineSource = 1ul << 20,

    /// <summary>What it is to say something that nobody says: "too early to say".</summary>
    Impersonal = 1ul << 21,

    /// <summary>Calls the name behind its "of" a town.</summary>
    Town = 1ul << 22,

    /// <summary>Calls the name right behind it a place.</summary>
    BeforeTown = 1ul << 23,

    /// <summary>Makes a place of the well-known name before it.</summary>
    BehindPlace = 1ul << 24,

    /// <summary>Says what kind of place a name is.</summary>
    KindOfPlace = 1ul << 25,

    /// <summary>What one side does to the other before a score.</summary>
    Contest = 1ul << 26,

    /// <summary>Letters before the name of a ship.</summary>
    Ship = 1ul << 27,

    /// <summary>Says right beside a name that it is a person's.</summary>
    Said = 1ul << 28,

    /// <summary>What a newspaper has done with a paper that others wrote.</summary>
    Seen = 1ul << 29,

    /// <summary>What the author of a paper has done with it.</summary>
    MadePublic = 1ul << 30,

    /// <summary>A present behind a day that begins a sentence: "On Tuesday they play".</summary>
    Planned = 1ul << 31,

    /// <summary>A small word inside a person's or place's name.</summary>
    Particle = 1ul << 32,

    /// <summary>A small word behind another inside a name.</summary>
    SecondParticle = 1ul << 33,

    /// <summary>A capitalised word that a surname begins with.</summary>
    SurnameParticle = 1ul << 34,

    /// <summary>A small word inside the name of a place.</summary>
    PlaceParticle = 1ul << 35,

    /// <summary>What somebody makes a number by: "by the union's own count".</summary>
    Reckoning = 1ul << 36,
}
