using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>The latest date that a text speaks of as past: its publication cannot lie before it.</summary>
public static class LatestPastDate
{
    /// <summary>Null when the text names no date outright. Dates that hang on publication say nothing about it and are left out.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="published">When it was published, where that is known: a later date is not past.</param>
    public static PartialDate? Of(ParsedText parsed, IReadOnlyList<DateMention> dates, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(dates);
        var context = new DateContext(parsed, published);
        PartialDate? latest = null;
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            if (date.IsRelative || date.Interval is not { } interval)
            {
                continue;
            }

            var end = interval.To;
            var isLater = latest is not { } known || end.FirstDay > known.FirstDay || (end.FirstDay == known.FirstDay && end.LastDay < known.LastDay);
            if (isLater && !(published is { } day && end.FirstDay > day.LastDay) && IsPast(context, parsed.TokenAt(date.Span.Start)))
            {
                latest = end;
            }
        }

        return latest;
    }

    /// <summary>Not behind "by", "until" or "for", which look ahead as often as back, nor in a clause that looks ahead, nor before a noun as in "the 2030 target".</summary>
    private static bool IsPast(DateContext context, int first)
    {
        var parsed = context.Parsed;
        var isOpen = parsed.Is(first - 1, "by") || parsed.Is(first - 1, "until") || parsed.Is(first - 1, "till") || parsed.Is(first - 1, "before") || parsed.Is(first - 1, "for") || parsed.Is(first - 1, "through");
        var isEpithet = (context.Classes(first - 1) & Lexicons.WordClass.Determiner) != 0 && context.Word(first - 1).Kind == DateWordKind.None;
        return !isOpen && !isEpithet && !context.IsFuture(first);
    }
}
