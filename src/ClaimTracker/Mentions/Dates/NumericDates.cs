using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Dates written in numbers alone: <c>2022-10-19</c>, <c>19.10.2022</c>, <c>10/19/2022</c>.</summary>
internal static class NumericDates
{
    public static DatePhrase? At(DateContext context, int i)
    {
        if (context.IsJoined(i) && !(i > 0 && (context.Parsed.Tokens[i - 1].Kind == TokenKind.Quote || context.Parsed.Is(i - 1, '(') || context.Parsed.Is(i - 1, '['))))
        {
            return null;
        }

        return context.Parsed.Tokens[i].Length is >= 8 and <= 10 ? Dotted(context, i) : Marked(context, i);
    }

    /// <summary>One token with full stops: the day stands first where they are written, or the year does.</summary>
    private static DatePhrase? Dotted(DateContext context, int i)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var part in context.Parsed.Word(i).Split('.'))
        {
            var digits = context.Parsed.Word(i)[part];
            if (count == 3 || digits.Length is 0 or > 4 || digits.ContainsAnyExceptInRange('0', '9'))
            {
                return null;
            }

            parts[count++] = int.Parse(digits, CultureInfo.InvariantCulture);
        }

        return count < 3 ? null
            : parts[0] >= 1000 ? Phrase(i, i, new DateSlots(parts[0], parts[1], parts[2]))
            : parts[2] >= 1000 ? Phrase(i, i, new DateSlots(parts[2], parts[1], parts[0])) : null;
    }

    /// <summary>Three numbers with two hyphens or two slashes between them.</summary>
    private static DatePhrase? Marked(DateContext context, int i)
    {
        var isSlash = context.Parsed.Is(i + 1, '/');
        if ((!isSlash && !context.IsDash(i + 1)) || !(isSlash ? context.Parsed.Is(i + 3, '/') : context.IsDash(i + 3)) || !AreJoined(context, i + 1))
        {
            return null;
        }

        int first = context.Digits(i, out var a), second = context.Digits(i + 2, out var b), third = context.Digits(i + 4, out var c);
        if (first == 4 && second is 1 or 2 && third is 1 or 2)
        {
            return Phrase(i, i + 4, new DateSlots(a, b, c));
        }

        if (first is not (1 or 2) || second is not (1 or 2) || third is not (2 or 4) || (third == 2 && !isSlash))
        {
            return null;
        }

        var year = third == 4 ? c : c + (c < 50 ? 2000 : 1900);
        var isDayFirst = a > 12 ? true : b > 12 ? false : a == b ? true : isSlash ? context.IsDayFirst() : null;
        return isDayFirst switch
        {
            true => Phrase(i, i + 4, new DateSlots(year, b, a)),
            false => Phrase(i, i + 4, new DateSlots(year, a, b)),
            // The 3rd of April or the 4th of March: the year is all that is known.
            null when a > 0 && b > 0 => new DatePhrase(i, i + 4, "day-or-month-first", new DateSlots(year, 0, 0)) { Reason = DateReasons.DayOrMonth },
            null => null,
        };
    }

    private static bool AreJoined(DateContext context, int i) => context.IsJoined(i) && context.IsJoined(i + 1) && context.IsJoined(i + 2) && context.IsJoined(i + 3);

    private static DatePhrase? Phrase(int first, int last, DateSlots slots) =>
        slots is { Year: > 0, Month: > 0, Day: > 0 } && slots.IsPossible && slots.Date is not null ? new DatePhrase(first, last, "numeric", slots) : null;
}
