using System.Buffers;

namespace ClaimTracker.Furniture;

/// <summary>Sets aside what stands above the headline and below the last paragraph: section labels, author boxes, comments, other stories.</summary>
internal static class PageEnds
{

    /// <summary>A headline has at least so many words.</summary>
    private const int FewestWordsOfHeadline = 4;

    /// <summary>An author box stands in the last lines: so many, and in the last part of the text.</summary>
    private const int MostLinesOfBox = 8;

    /// <summary>A headline of another story has at most so many words.</summary>
    private const int MostWordsOfLink = 18;

    /// <summary>Marks that a section label does not have.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(":,-–—(");

    private static readonly string[] Trades =
        ["writer", "journalist", "reporter", "editor", "columnist", "correspondent", "author", "contributor", "blogger", "freelancer", "producer", "anchor", "commentator", "photographer"];

    public static void Mark(string text, List<TextLine> lines, string?[] rules)
    {
        MarkTop(text, lines, rules);
        MarkSections(text, lines, rules);
        MarkAuthorBox(text, lines, rules);
    }

    /// <summary>"World", "LOCAL NEWS" above the headline.</summary>
    private static void MarkTop(string text, List<TextLine> lines, string?[] rules)
    {
        var top = 0;
        while (top < lines.Count && !lines[top].IsBody)
        {
            top++;
        }

        var headline = -1;
        for (var i = 0; i < top && headline < 0; i++)
        {
            headline = rules[i] is null && lines[i].Words >= FewestWordsOfHeadline ? i : -1;
        }

        for (var i = 0; i < headline && top < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (rules[i] is null && IsLabel(line, lines[i].Words) && !lines[i].EndsSentence && !line.ContainsAnyInRange('0', '9') && !line.ContainsAny(Marks)
                && char.IsUpper(line[0]))
            {
                rules[i] = "section-label";
            }
        }
    }

    /// <summary>One word, or two of which the second says that it is a section: two words alone are as often the headline, a name.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line, int words) =>
        words == 1 || (words == 2 && (line.EndsWith(" news", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" section", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" desk", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What follows the heading of the comments, to the end, and the headlines that follow the heading of other stories.</summary>
    private static void MarkSections(string text, List<TextLine> lines, string?[] rules)
    {
        var body = lines.FindIndex(line => line.IsBody);
        var links = false;
        for (var i = body < 0 ? lines.Count : body + 1; i < lines.Count; i++)
        {
            switch (rules[i])
            {
                case "comments-heading" when lines[i].Span.Start >= text.Length / 2:
                    for (; i < lines.Count; i++)
                    {
                        rules[i] ??= "comments";
                    }

                    return;
                case "related-heading":
                    links = true;
                    break;
                case null when links:
                    links = !lines[i].EndsSentence && lines[i].Words <= MostWordsOfLink;
                    rules[i] = links ? "related-story" : null;
                    break;
            }
        }
    }

    /// <summary>"Contributor", "Ada Moss is a freelance writer in Leeds." below the last paragraph.</summary>
    private static void MarkAuthorBox(string text, List<TextLine> lines, string?[] rules)
    {
        var kept = 0;
        for (var i = lines.Count - 1; i > lines.Count / 2 && kept < MostLinesOfBox && lines[i].Span.Start >= text.Length / 2; i--)
        {
            if (rules[i] is not null)
            {
                continue;
            }

            kept++;
            var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (lines[i].Words is 1 or 2 && IsTrade(line) && i > 0 && IsName(text, lines[i - 1]))
            {
                rules[i] = "author-role";
            }
            else if (lines[i].Words <= TextLine.MostWords - 1 && IsBiography(line) && (IsNamedAbove(text, lines, rules, i, line) || IsSelfDescription(line)))
            {
                rules[i] = "author-box";
            }
        }
    }

    /// <summary>Whether the line tells that somebody is a writer of some kind.</summary>
    private static bool IsBiography(ReadOnlySpan<char> line)
    {
        var verb = line.IndexOf(" is ", StringComparison.Ordinal);
        if (verb is < 3 or > 60 || !char.IsUpper(line[0]) || line[..verb].Count(' ') is 0 or > 3)
        {
            return false;
        }

        var rest = line[(verb + 4)..];
        var article = rest.StartsWith("a ", StringComparison.Ordinal) || rest.StartsWith("an ", StringComparison.Ordinal) || rest.StartsWith("the ", StringComparison.Ordinal);
        if (!article)
        {
            return false;
        }

        rest = rest[..Math.Min(rest.Length, 60)];
        foreach (var trade in Trades)
        {
            if (rest.Contains(trade, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name at the beginning of the line stands alone in a line, or in a byline, elsewhere: then the line speaks of the author.</summary>
    private static bool IsNamedAbove(string text, List<TextLine> lines, string?[] rules, int line, ReadOnlySpan<char> biography)
    {
        var name = biography[..biography.IndexOf(" is ", StringComparison.Ordinal)];
        for (var i = line - 1; i >= Math.Max(0, line - 4); i--)
        {
            if (lines[i].Words <= 6 && text.AsSpan(lines[i].Span.Start, lines[i].Span.Length).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        for (var i = 0; i < Math.Min(lines.Count, 12); i++)
        {
            if (lines[i].Words <= 12 && !lines[i].IsBody && text.AsSpan(lines[i].Span.Start, lines[i].Span.Length).Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line ends like the box of an author: with where to follow or write to them.</summary>
    private static bool IsSelfDescription(ReadOnlySpan<char> line) =>
        line.Contains("Follow him", StringComparison.Ordinal) || line.Contains("Follow her", StringComparison.Ordinal) || line.Contains("Follow them", StringComparison.Ordinal) || line.Contains(" can be reached at", StringComparison.Ordinal);

    private static bool IsTrade(ReadOnlySpan<char> line)
    {
        foreach (var trade in Trades)
        {
            if (line.EndsWith(trade, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two to four words with capitals and nothing else.</summary>
    public static bool IsName(string text, TextLine line)
    {
        if (line.Words is < 2 or > 4 || line.EndsSentence)
        {
            return false;
        }

        foreach (var part in text.AsSpan(line.Span.Start, line.Span.Length).Split(' '))
        {
            var word = text.AsSpan(line.Span.Start, line.Span.Length)[part];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.ContainsAnyInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }
}
