namespace ClaimTracker.Mentions.Dates;

/// <summary>Units of time, by the codes of <c>date-words.tsv</c>.</summary>
internal enum DateUnit : byte
{
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
