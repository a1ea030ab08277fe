using System.Globalization;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Reading;

/// <summary>Reads the line that says when an article appeared: "Oct. 19, 2021, 5:19 p.m.", "Published 19 October 2021".</summary>
internal static class PrintedDate
{
    private const int LongestDateline = 90;

    private const int LongestLine = 160, MostTokensBeside = 18;

    private static readonly string[] Openings = ["published", "posted", "first published", "date", "issued", "by", "created", "release date", "date published", "publication date", "publish date", "first posted", "filed", "on"];

    /// <summary>Words that begin a date further on in a line: "Floods close roads Posted: March 3, 2021".</summary>
    public static readonly string[] Labels = ["Posted:", "Published:", "Updated:", "POSTED:", "PUBLISHED:", "UPDATED:"];

    /// <summary>Whether the line is such a line, or says when the article was updated.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line.</param>
    /// <param name="published">ISO 8601 with the time of day where the line has one; null when it does not say when the article appeared.</param>
    public static bool TryRead(string text, Text.TextSpan line, out string? published)
    {
        published = null;
        var words = text.AsSpan(line.Start, line.Length);
        if (words.Length > LongestLine || !words.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        // "Posted: May 3, 2021 at 4:15 PM | Updated: May 4, 2021": each part for itself.
        var isDate = false;
        for (var start = 0; start < words.Length && published is null;)
        {
            var end = EndOfPart(words, start);
            isDate |= TryReadPart(words[start..end].Trim("|• "), out published);
            start = end;
        }

        return isDate;
    }

    /// <summary>The day of a dateline that says its year: "KOCHI, India, Aug 19 2018 (Wire) -"; null when the line begins with none.</summary>
    public static string? OfDateline(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, LongestDateline)];
        var end = head.IndexOfAny('(', '–', '—');
        end = head.IndexOf(" -", StringComparison.Ordinal) is >= 0 and var dash && (end < 0 || dash < end) ? dash : end;
        end = head.IndexOf(" /", StringComparison.Ordinal) is >= 0 and var slash && (end < 0 || slash < end) ? slash : end;
        if (end < 4 || !char.IsUpper(head[0]) || !char.IsUpper(head[1]) || !char.IsUpper(head[2]) || !head[..end].ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        using var parsed = TextParser.Parse(head[..end].ToString());
        var dates = DateFinder.Find(parsed, null);
        return dates.Count == 1 && dates[0] is { IsRelative: false, Interval: { IsSingle: true, From: { Day: not null } day } } && parsed.TokenAt(dates[0].Span.End) >= parsed.TokenCount - 1 ? day.ToString() : null;
    }

    /// <summary>Index after the part that begins at an index: the next bar, or the next label that a date stands behind.</summary>
    private static int EndOfPart(ReadOnlySpan<char> words, int start)
    {
        var bar = words[(start + 1)..].IndexOfAny('|', '•');
        var end = bar < 0 ? words.Length : start + 1 + bar;
        foreach (var label in Labels)
        {
            if (words[(start + 1)..end].IndexOf(label, StringComparison.Ordinal) is >= 0 and var at)
            {
                end = start + 1 + at;
            }
        }

        return end;
    }

    private static bool TryReadPart(ReadOnlySpan<char> words, out string? published)
    {
        published = null;
        if (!words.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        using var parsed = TextParser.Parse(words.ToString());
        foreach (var date in DateFinder.Find(parsed, null))
        {
            if (date.IsRelative || date.Interval is not { IsSingle: true, From: { Day: not null } day })
            {
                continue;
            }

            var before = words[..date.Span.Start];
            int first = parsed.TokenAt(date.Span.Start), last = parsed.TokenAt(date.Span.End - 1);
            if (parsed.TokenCount - (last - first + 1) > MostTokensBeside)
            {
                return false;
            }

            if (before.Contains("updated", StringComparison.OrdinalIgnoreCase) || before.Contains("modified", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!HasOpening(words) && !IsAlone(parsed, first, last))
            {
                return false;
            }

            var isoTime = date.Span.End + 5 < words.Length && words[date.Span.End] == 'T' && TimeOnly.TryParseExact(words.Slice(date.Span.End + 1, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stamp) ? stamp : (TimeOnly?)null;
            published = (isoTime ?? Time(parsed)) is { } time ? FormattableString.Invariant($"{day}T{time.Hour:00}:{time.Minute:00}") : day.ToString();
            return true;
        }

        return false;
    }

    /// <summary>Whether nothing but a time, marks and small words stand beside the date.</summary>
    private static bool IsAlone(ParsedText parsed, int first, int last)
    {
        var words = 0;
        for (var i = 0; i < parsed.TokenCount; i++)
        {
            words += (i < first || i > last) && parsed.Tokens[i].Kind == TokenKind.Word && parsed.Tokens[i].Length > 4 ? 1 : 0;
        }

        return words == 0;
    }

    private static bool HasOpening(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && line.Length > opening.Length && !char.IsLetter(line[opening.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first time of day in the line: 5:19 p.m., 17:19.</summary>
    private static TimeOnly? Time(ParsedText parsed)
    {
        for (var i = 1; i + 1 < parsed.TokenCount; i++)
        {
            if (!parsed.Is(i, ':') || !parsed.Tokens[i].IsJoined || !parsed.Tokens[i + 1].IsJoined
                || !int.TryParse(parsed.Word(i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
                || !int.TryParse(parsed.Word(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || hour > 23 || minute > 59)
            {
                continue;
            }

            var half = i + 2 < parsed.TokenCount ? parsed.Word(i + 2) : [];
            var isAfternoon = half.StartsWith("p", StringComparison.OrdinalIgnoreCase) && half.Contains("m", StringComparison.OrdinalIgnoreCase);
            var isMorning = half.StartsWith("a", StringComparison.OrdinalIgnoreCase) && half.Contains("m", StringComparison.OrdinalIgnoreCase);
            return new TimeOnly(isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour, minute);
        }

        return null;
    }
}
