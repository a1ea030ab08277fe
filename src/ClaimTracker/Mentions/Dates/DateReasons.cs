namespace ClaimTracker.Mentions.Dates;

/// <summary>Why a date stays without a place in the calendar, in words for people.</summary>
internal static class DateReasons
{
    public const string NoPublication = "relative to the publication date, which is not known";

    public const string RoughPublication = "relative to the publication date, which is not known closely enough";

    public const string NoEarlierDate = "refers to an earlier date, and the text names none";

    public const string DayOrMonth = "day and month may have changed places";

    public const string HowMany = "the words do not say how many";

    public const string BeyondCalendar = "lies beyond the calendar";
}
