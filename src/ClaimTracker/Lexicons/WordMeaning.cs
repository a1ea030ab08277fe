namespace ClaimTracker.Lexicons;

/// <summary>What kind of thing a noun can name, or a verb can tell, among its usual senses; one bit each.</summary>
[Flags]
public enum WordMeaning : uint
{
    None = 0,

    /// <summary>A human being: <c>officer</c>, <c>victim</c>, <c>spokeswoman</c>.</summary>
    Person = 1 << 0,

    /// <summary>Several people or a body of them: <c>police</c>, <c>ministry</c>, <c>crowd</c>.</summary>
    Group = 1 << 1,

    /// <summary>A place or region: <c>city</c>, <c>country</c>, <c>border</c>.</summary>
    Place = 1 << 2,

    /// <summary>Something said or written: <c>report</c>, <c>statement</c>, <c>letter</c>, <c>study</c>.</summary>
    Message = 1 << 3,

    /// <summary>Something that happens: <c>earthquake</c>, <c>attack</c>, <c>election</c>.</summary>
    Event = 1 << 4,

    /// <summary>An act or activity: <c>operation</c>, <c>arrest</c>.</summary>
    Act = 1 << 5,

    /// <summary>A unit or stretch of time: <c>week</c>, <c>decade</c>.</summary>
    Time = 1 << 6,

    /// <summary>A unit of measure or an amount: <c>mile</c>, <c>tonne</c>, <c>percent</c>.</summary>
    Measure = 1 << 7,

    /// <summary>A made thing: <c>car</c>, <c>house</c>.</summary>
    Artifact = 1 << 8,

    Animal = 1 << 9,

    /// <summary>Money and what is owned or owed.</summary>
    Possession = 1 << 10,

    /// <summary>A state, condition or disease.</summary>
    State = 1 << 11,

    /// <summary>A verb of communication: <c>say</c>, <c>warn</c>, <c>announce</c>.</summary>
    Saying = 1 << 16,

    /// <summary>A verb of thinking, knowing, believing.</summary>
    Thinking = 1 << 17,

    /// <summary>A verb of feeling or wanting.</summary>
    Feeling = 1 << 18,

    /// <summary>A verb of motion.</summary>
    Moving = 1 << 19,

    /// <summary>A verb of change, the body, or harm among its senses: <c>die</c>, <c>injure</c>, <c>grow</c>.</summary>
    Changing = 1 << 20,
}
