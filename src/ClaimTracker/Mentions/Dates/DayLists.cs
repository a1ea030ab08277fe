using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Reads several days of one month: "August 5, 7, 9 and 12", "5, 7 and 9 August".</summary>
internal static class DayLists
{
    private const int LongestMonth = 31, MostDays = 31;

    /// <summary>The last token of the day that follows a date in a list of days, and the day; false where no list goes on that "and" closes.</summary>
    public static bool TryNext(DateContext context, DatePhrase phrase, out DatePhrase next)
    {
        next = phrase;
        if (phrase.Rule is not ("month-day" or "month-day-list") || phrase.From.Day == 0 || phrase.From != phrase.To || phrase.Reason is not null || !Closes(context, phrase.Last + 1, phrase.From.Day))
        {
            return false;
        }

        var at = Behind(context, phrase.Last + 1, out _);
        _ = context.Digits(at, out var day);
        next = new DatePhrase(at, at, "month-day-list", phrase.From with { Day = day }) { IsRelative = true };
        return next.From.IsPossible;
    }

    /// <summary>The days of "5, 7 and 9 August" but for the last, which stands with its month, in order; null where no such list begins here.</summary>
    public static List<(int Token, int Day)>? Before(DateContext context, int first)
    {
        if (context.Digits(first, out var day) is not (1 or 2) || day is < 1 or > LongestMonth || !context.Parsed.Is(first + 1, ',') || context.Digits(first + 2, out _) is not (1 or 2))
        {
            return null;
        }

        var days = new List<(int, int)> { (first, day) };
        for (var at = first; days.Count < MostDays;)
        {
            var next = Behind(context, at + 1, out var isLast);
            if (next < 0 || context.Digits(next, out var later) is not (1 or 2) || later <= day || later > LongestMonth)
            {
                return null;
            }

            var month = context.Parsed.Is(next + 1, "of") ? next + 2 : next + 1;
            if (context.Word(month).IsMonth && context.IsCapitalised(month))
            {
                return isLast ? days : null;
            }

            days.Add((next, later));
            (at, day) = (next, later);
        }

        return null;
    }

    /// <summary>Whether the days go on up to "and" and a last one that counts nothing.</summary>
    private static bool Closes(DateContext context, int i, int day)
    {
        for (var count = 0; count < MostDays; count++)
        {
            var at = Behind(context, i, out var isLast);
            if (at < 0 || context.Digits(at, out var next) is not (1 or 2) || next <= day || next > LongestMonth || context.IsCounted(at + 1) || context.Word(at + 1).IsMonth)
            {
                return false;
            }

            var behind = at + 1;
            if (isLast)
            {
                return behind >= context.Parsed.TokenCount || context.Parsed.Tokens[behind].Kind is TokenKind.Punctuation or TokenKind.Quote && !context.IsJoinedNumber(behind)
                    || (context.Classes(behind) & (Lexicons.WordClass.Preposition | Lexicons.WordClass.Conjunction)) != 0;
            }

            (i, day) = (behind, next);
        }

        return false;
    }

    /// <summary>Index of the number behind a comma, "and" or both; -1 where none is.</summary>
    private static int Behind(DateContext context, int i, out bool isLast)
    {
        isLast = context.Parsed.Is(i, "and") || context.Parsed.Is(i, "or");
        if (isLast)
        {
            return i + 1;
        }

        if (!context.Parsed.Is(i, ',') || context.IsJoined(i + 1))
        {
            return -1;
        }

        isLast = context.Parsed.Is(i + 1, "and") || context.Parsed.Is(i + 1, "or");
        return isLast ? i + 2 : i + 1;
    }
}
