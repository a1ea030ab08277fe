using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Dates;

/// <summary>A day, month, year, or stretch of time that the text names: "June 21", "last year", "between April and July 2022".</summary>
/// <param name="Span">The words that name it, prepositions left out.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Interval">What it comes to in the calendar; null when it is relative and the publication date is not known.</param>
/// <param name="IsRelative">Whether the words alone do not say which day or year: "Thursday", "last month", "June 21".</param>
/// <param name="Reason">Why there is no interval; null when there is one.</param>
public sealed record DateMention(TextSpan Span, string Rule, DateInterval? Interval, bool IsRelative, string? Reason) : Mention(Span, Rule)
{
    /// <summary>
    /// Whether a number in it counts units of time ("the past two weeks", "10 years ago") and so is an amount as well; every other number
    /// in a date is a day or a year and nothing else.
    /// </summary>
    public bool CountsUnits { get; init; }
}
