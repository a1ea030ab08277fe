namespace ClaimTracker.Mentions.Dates;

/// <summary>What part a word can take in a date.</summary>
internal enum DateWordKind : byte
{
    None,
    Month,
    MonthShort,
    Weekday,
    WeekdayShort,
    Season,

    /// <summary>A unit of time in the singular: "year"; its value is a <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>A unit of time in the plural.</summary>
    Units,

    /// <summary>"yesterday", "today": a day by its distance from publication.</summary>
    Day,

    /// <summary>"morning", "night".</summary>
    DayPart,

    /// <summary>"last", "past", "previous".</summary>
    Last,

    /// <summary>"this", "current".</summary>
    This,

    /// <summary>"next", "coming", "following".</summary>
    Next,

    /// <summary>"that", "same": refers to a date named before.</summary>
    That,

    /// <summary>"early", "late", "earlier".</summary>
    Part,
    Number,

    /// <summary>"twenty" to "ninety".</summary>
    Tens,

    /// <summary>"few", "several": gives no number.</summary>
    VagueNumber,
    Ordinal,

    /// <summary>A word after which four digits are a year: "in", "since".</summary>
    YearWord,

    /// <summary>A word after which four digits can be a year as well as an amount: "from", "than".</summary>
    YearPreposition,
    Ago,

    /// <summary>"will", "scheduled": what is said lies ahead.</summary>
    Future,

    /// <summary>"was", "said": what is said lies behind.</summary>
    Past,
}
