using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Finds the days, months, years and stretches of time that a text names. Linear in the text, without state.</summary>
public static class DateFinder
{
    /// <summary>Whether a date can begin with a word; most dates begin with a number or a word of the list.</summary>
    private static readonly WordFlag Starts = new(word => DateWords.Find(word).Kind != DateWordKind.None || Eras.MayBeginWith(word));

    /// <summary>The dates in order of position; they do not overlap.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="published">When it was published; null when that is not known: what is relative to it then stays without an interval and says why.</param>
    public static IReadOnlyList<DateMention> Find(ParsedText parsed, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var context = new DateContext(parsed, published);
        List<DateMention>? found = null;
        for (var i = 0; i < parsed.TokenCount; i++)
        {
            if (!MayBegin(parsed, i))
            {
                continue;
            }

            if (parsed.Tokens[i].Kind == TokenKind.Number && DayLists.Before(context, i) is { } days && At(context, parsed.Is(days[^1].Token + 1, ',') && !parsed.Is(days[^1].Token + 2, "and") ? days[^1].Token + 2 : days[^1].Token + (parsed.Is(days[^1].Token + 1, ',') ? 3 : 2), isExpected: false) is { From.Month: > 0, From.Day: > 0 } closing)
            {
                // 5, 7 and 9 August: each is a day of the month that stands behind the last.
                closing = Placed(context, closing);
                foreach (var (token, day) in days)
                {
                    (found ??= []).Add(Mention(parsed, closing with { First = token, Last = token, Rule = "day-list", From = closing.From with { Day = day }, To = closing.To with { Day = day } }));
                }

                i = closing.First - 1;
                continue;
            }

            if (At(context, i, isExpected: false) is not { } phrase || context.CrossesParagraph(phrase.First, phrase.Last))
            {
                continue;
            }

            var single = phrase;
            phrase = WithEnd(context, phrase);
            phrase = phrase is { From: { IsOpen: true, Month: > 0 }, Reason: null } ? WithYearOfNext(context, phrase) : phrase;
            phrase = StretchesTo.Widen(context, Placed(context, phrase));
            (found ??= []).Add(Mention(parsed, phrase));
            context.LastUsed = phrase.Last;
            context.EndedWithYear = context.Digits(phrase.Last, out _) is 4 or 2 && phrase.To.Month == 0;
            if (phrase.Reason is null)
            {
                context.Anchor = phrase.To;
            }

            i = phrase.Last;
            if (phrase.Last != single.Last)
            {
                continue;
            }

            while (DayLists.TryNext(context, single, out single))
            {
                found.Add(Mention(parsed, Placed(context, single with { From = single.From with { Year = phrase.From.Year }, To = single.To with { Year = phrase.From.Year } })));
                context.LastUsed = i = single.Last;
            }
        }

        return found ?? (IReadOnlyList<DateMention>)[];
    }

    /// <summary>Whether a date can begin at this token at all.</summary>
    private static bool MayBegin(ParsedText parsed, int i) => parsed.Tokens[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => Starts.Of(parsed, i),
        _ => false,
    };

    /// <summary>The date that begins at this token; null when none does.</summary>
    private static DatePhrase? At(DateContext context, int i, bool isExpected)
    {
        var parsed = context.Parsed;
        if (i >= parsed.TokenCount)
        {
            return null;
        }

        switch (parsed.Tokens[i].Kind)
        {
            case TokenKind.Number:
                return NumericDates.At(context, i) ?? CalendarDates.AtDay(context, i) ?? Eras.AtNumber(context, i) ?? BareYears.At(context, i, isExpected);
            case TokenKind.Word:
                break;
            default:
                return null;
        }

        var word = context.Word(i);
        return word.Kind switch
        {
            DateWordKind.Month or DateWordKind.MonthShort => CalendarDates.AtMonth(context, i, isExpected),
            DateWordKind.Weekday or DateWordKind.WeekdayShort => RelativeDates.AtWeekday(context, i, word),
            DateWordKind.Season => Eras.AtSeason(context, i, word.Value),
            DateWordKind.Day => RelativeDates.AtDay(context, i, word.Value),
            DateWordKind.Last or DateWordKind.This or DateWordKind.Next or DateWordKind.That => RelativeDates.AtPointer(context, i, word),
            DateWordKind.Part => RelativeDates.AtPart(context, i, word),
            DateWordKind.Ordinal => Eras.AtOrdinal(context, i, word.Value),
            DateWordKind.Ago => RelativeDates.AtAgo(context, i),
            DateWordKind.None => Eras.AtLetter(context, i),
            _ => null,
        };
    }

    /// <summary>The phrase together with the date at which its stretch ends: "April 2021 to July 2022", "between January and November of that year".</summary>
    private static DatePhrase WithEnd(DateContext context, DatePhrase start)
    {
        var parsed = context.Parsed;
        var i = start.Last + 1;
        var isBetween = Precedes(context, start.First, "between");
        var isFrom = Precedes(context, start.First, "from") || Precedes(context, start.First, "since");
        i += isBetween && parsed.Is(i, ',') && parsed.Is(i + 1, "and") ? 1 : 0;
        var joins = parsed.Is(i, "and") ? isBetween
            : parsed.Is(i, "to") ? isFrom || start.CountsUnits is false
            : parsed.Is(i, "until") || parsed.Is(i, "till") ? isFrom || start.From.Day == 0
            : parsed.Is(i, "through") || (context.IsDash(i) && (context.IsJoined(i) == context.IsJoined(i + 1)));
        if (!joins || start.CountsUnits)
        {
            return start;
        }

        var next = i + 1;
        next = parsed.Is(next, "in") ? next + 1 : next;
        next = parsed.Is(next, "the") ? next + 1 : next;
        if (context.Word(next) is { Kind: DateWordKind.Part, Value: >= 6 } && parsed.Is(next + 1, "of"))
        {
            next += parsed.Is(next + 2, "the") ? 0 : 2;
        }

        var isYearEnd = start.From.Month == 0 && start.Reason is null;
        return At(context, next, isExpected: !isYearEnd || !context.IsCounted(next + 1)) is { CountsUnits: false } end && !context.CrossesParagraph(start.Last, end.Last) && Joined(context, start, end) is { } whole ? whole : start;
    }

    /// <summary>"in March and May 2015": the year stands once, behind the last.</summary>
    private static DatePhrase WithYearOfNext(DateContext context, DatePhrase phrase)
    {
        var i = phrase.Last + 1;
        var isListed = context.Parsed.Is(i, "and") || context.Parsed.Is(i, "or");
        return isListed && At(context, i + 1, isExpected: false) is { From: { IsOpen: false, Month: > 0 }, Reason: null, IsRelative: false } next && next.From.Day > 0 == phrase.From.Day > 0
            && Publication.InYear(phrase, next.From.Year) is { Reason: null } dated ? dated with { IsRelative = false } : phrase;
    }

    private static bool Precedes(DateContext context, int i, string word)
    {
        i -= context.Parsed.Is(i - 1, "the") ? 2 : 1;
        return context.Parsed.Is(i, word);
    }

    /// <summary>The stretch from one date to the other, each lending the other its year; null when the one does not end after the other begins.</summary>
    private static DatePhrase? Joined(DateContext context, DatePhrase start, DatePhrase end)
    {
        var whole = new DatePhrase(start.First, end.Last, "stretch-from-to", start.From, end.To) { IsRelative = start.IsRelative && end.IsRelative };
        if ((start.Reason ?? end.Reason) is { } reason)
        {
            return start.Reason is not null && end.Reason is null && !start.IsRelative ? null : whole with { IsRelative = true, Reason = reason };
        }

        if (end.To.IsOpen)
        {
            if (start.From.IsOpen)
            {
                end = Placed(context, end);
                if (end.Reason is { } why)
                {
                    return whole with { Reason = why };
                }
            }
            else
            {
                end = Publication.InYear(end, start.From.Year);
                end = end.Reason is null && Ends(end) < Begins(start) ? Publication.InYear(end with { From = end.From with { Year = 0 } }, start.From.Year + 1) : end;
            }
        }

        if (start.From.IsOpen)
        {
            start = Publication.InYear(start, end.To.Year);
            start = start.Reason is null && end.Reason is null && Ends(end) < Begins(start) ? Publication.InYear(start, end.To.Year - 1) : start;
        }

        if (start.Reason is not null || end.Reason is not null)
        {
            return null;
        }

        if (Ends(end) < Begins(start) && start.Rule == "weekday" && end.Rule == "weekday" && Begins(start).DayNumber > 7)
        {
            start = start with { From = new DateSlots(new PartialDate(Begins(start).AddDays(-7))) };
        }

        return Ends(end) < Begins(start) ? null : whole with { From = start.From, To = end.To };
    }

    private static DateOnly Begins(DatePhrase phrase) => phrase.From.Date!.Value.FirstDay;

    private static DateOnly Ends(DatePhrase phrase) => phrase.To.Date!.Value.LastDay;

    private static DatePhrase Placed(DateContext context, DatePhrase phrase) => phrase.Reason is null && phrase.From.IsOpen ? Publication.OpenYear(context, phrase) : phrase;

    private static DateMention Mention(ParsedText parsed, DatePhrase phrase)
    {
        DateInterval? interval = null;
        if (phrase.From.Date is { } from && phrase.To.Date is { } to && phrase.Reason is null or DateReasons.DayOrMonth && to.LastDay >= from.FirstDay)
        {
            interval = new DateInterval(from, to);
        }

        var reason = interval is null ? phrase.Reason ?? DateReasons.BeyondCalendar : null;
        return new DateMention(parsed.SpanOf(phrase.First, phrase.Last), phrase.Rule, interval, phrase.IsRelative, reason) { CountsUnits = phrase.CountsUnits };
    }
}
