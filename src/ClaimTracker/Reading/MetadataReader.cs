using System.Buffers;
using ClaimTracker.Furniture;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reading;

/// <summary>Reads what an article's text says about itself: headline, author, outlet, time of publication. What it does not say stays unknown.</summary>
internal static class MetadataReader
{
    private const int MostLinesOfHead = 15;

    private static readonly SearchValues<char> DateStarts = SearchValues.Create("|•0123456789");

    private const int FewestWordsOfTitle = 4, MostWordsOfTitle = 32;

    /// <param name="text">The whole decoded text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="furniture">What of it is set aside.</param>
    /// <param name="known">What is known from elsewhere; wins.</param>
    public static ArticleMetadata Read(string text, List<TextLine> lines, IReadOnlyList<FurnitureMark> furniture, KnownMetadata known)
    {
        string? title = null, author = null, publisher = null, published = null;
        var mark = 0;
        for (int i = 0, kept = 0; i < lines.Count && kept < MostLinesOfHead; i++)
        {
            var span = lines[i].Span;
            while (mark < furniture.Count && furniture[mark].Span.End <= span.Start)
            {
                mark++;
            }

            var line = text.AsSpan(span.Start, span.Length);
            if (mark < furniture.Count && furniture[mark].Span.Contains(span))
            {
                // The name of the outlet above the headline is the page's, and says who publishes it.
                publisher ??= Byline.OutletAlone(line);
                continue;
            }

            kept++;
            if (HeadLabel.Read(line) is { } label)
            {
                title ??= label.Kind == HeadLabelKind.Title && label.Value.Length > 0 ? label.Value : null;
                author ??= label.Kind == HeadLabelKind.Author && label.Value.Length > 0 ? label.Value : null;
                publisher ??= label.Kind == HeadLabelKind.Publisher && label.Value.Length > 0 && char.IsUpper(label.Value[0]) ? label.Value : null;
                continue;
            }

            if (PrintedDate.TryRead(text, span, out var date))
            {
                published ??= date;
                var before = BeforeDate(line);
                author ??= Byline.Read(before)?.Author ?? (title is not null ? Byline.PersonAlone(before.TrimEnd("| "))?.Author : null);
                title ??= IsTitle(before, before.Count(' ') + 1) && before.Length < line.Length && !HasBar(before, line) && lines.Exists(other => other.IsBody) ? before.ToString() : null;
                continue;
            }

            if (lines[i].IsBody)
            {
                published ??= PrintedDate.OfDateline(line);
            }

            if (lines[i].IsBody || (lines[i].EndsSentence && lines[i].Words >= FewestWordsOfTitle && line[^1] is not ('?' or '!')))
            {
                break;
            }

            if (Byline.OutletAlone(line) is { } alone)
            {
                publisher ??= alone;
            }
            else if (author is null && (Byline.Read(line) ?? (title is not null && i + 1 < lines.Count ? AboveRole(text, line, lines[i + 1]) : null)) is { } byline)
            {
                author = byline.Author;
                publisher ??= byline.Publisher;
            }
            else if (title is null && IsTitle(line, lines[i].Words) && lines.Exists(other => other.IsBody))
            {
                (title, var outlet) = WithoutOutlet(line);
                publisher ??= outlet;
            }
        }

        author ??= AuthorBelow(text, lines, furniture);
        var isKnown = known.PublishedDate is not null;
        return new ArticleMetadata(
            known.Title ?? title,
            known.Author ?? author,
            known.Publisher ?? publisher,
            isKnown ? known.PublishedDate : PartialDate.TryParse(published, out var day) ? day : null,
            isKnown ? known.Published : published,
            known.Url,
            null,
            null);
    }

    private static bool IsTitle(ReadOnlySpan<char> line, int words)
    {
        if (words is < FewestWordsOfTitle or > MostWordsOfTitle || line[^1] is ':' or '-' or '—' or '–' or ',' or ';' || char.IsLower(line[0]) || line[0] is '(' or '[' or '@' or '#')
        {
            return false;
        }

        // "He left the court. (Photo: A. Moss)" is a picture's caption.
        var stop = line.IndexOf(". ", StringComparison.Ordinal);
        var isCaption = line.Contains("(Photo", StringComparison.OrdinalIgnoreCase) || line.Contains("Photo:", StringComparison.OrdinalIgnoreCase) || line.Contains("Getty Images", StringComparison.OrdinalIgnoreCase);
        isCaption |= line[^1] == ')' && line[(line.LastIndexOf('(') + 1)..] is var credit && (credit.Contains('/') || credit.Contains("Photo", StringComparison.OrdinalIgnoreCase));
        var isPage = line.Contains("Twitter", StringComparison.OrdinalIgnoreCase) && line.Contains("Facebook", StringComparison.OrdinalIgnoreCase)
            || line.Contains("Copy this code", StringComparison.Ordinal) || line.Contains("your inbox", StringComparison.Ordinal) || line.Contains("courtesy of", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("FOR LIVE UPDATES", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" UPDATE", StringComparison.Ordinal);
        return !isCaption && !isPage && !(stop > 3 && char.IsLower(line[stop - 1]) && char.IsLower(line[stop - 2]) && char.IsLower(line[stop - 3]));
    }

    /// <summary>"Floods close roads | Valley News": the outlet that pages add to their titles.</summary>
    private static (string Title, string? Outlet) WithoutOutlet(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("×•*-– ");
        var bar = Math.Max(line.LastIndexOf(" | ", StringComparison.Ordinal), Math.Max(line.LastIndexOf(" - ", StringComparison.Ordinal), line.LastIndexOf(" – ", StringComparison.Ordinal)));
        return bar > 0 && line[(bar + 3)..] is var outlet && outlet.Count(' ') < 4 && Byline.IsOutlet(outlet) ? (line[..bar].Trim().ToString(), outlet.Trim().ToString()) : (line.ToString(), null);
    }

    /// <summary>"By Ada Moss | March 3, 2021" up to the bar, "Floods close roads Posted: March 3, 2021" up to the label.</summary>
    private static ReadOnlySpan<char> BeforeDate(ReadOnlySpan<char> line)
    {
        foreach (var label in PrintedDate.Labels)
        {
            if (line.IndexOf(label, StringComparison.Ordinal) is > 0 and var at && line[at - 1] == ' ')
            {
                return line[..at].TrimEnd();
            }
        }

        return line.IndexOfAny(DateStarts) is var end && end > 0 ? line[..end].TrimEnd() : line;
    }

    private static bool HasBar(ReadOnlySpan<char> before, ReadOnlySpan<char> line) => line[before.Length..].TrimStart()[0] is not 'P' and not 'U';

    /// <summary>A name alone above what its bearer does, an outlet or a date: "Ada Moss", then "Staff Writer".</summary>
    private static Byline? AboveRole(string text, ReadOnlySpan<char> line, TextLine next)
    {
        var below = text.AsSpan(next.Span.Start, next.Span.Length);
        if (next.IsBody || Byline.PersonAlone(line) is not { } person)
        {
            return null;
        }

        return Byline.RoleAlone(below, out var outlet) ? person with { Publisher = outlet }
            : Byline.OutletAlone(below) is { } publisher ? person with { Publisher = publisher }
            : PrintedDate.TryRead(text, next.Span, out _) ? person : null;
    }

    /// <summary>The name that stands alone above an author's box, or begins it; or the names behind "Reporting by".</summary>
    private static string? AuthorBelow(string text, List<TextLine> lines, IReadOnlyList<FurnitureMark> furniture)
    {
        for (var i = furniture.Count - 1; i >= 0; i--)
        {
            var span = furniture[i].Span;
            var line = text.AsSpan(span.Start, span.Length);
            switch (furniture[i].Rule)
            {
                case "author-role" or "author-box":
                    var at = lines.FindIndex(other => other.Span == span);
                    var above = at > 0 ? text.AsSpan(lines[at - 1].Span.Start, lines[at - 1].Span.Length) : [];
                    if (at > 0 && PageEnds.IsName(text, lines[at - 1]))
                    {
                        return above.ToString();
                    }

                    if (line.IndexOf(" is ", StringComparison.Ordinal) is > 0 and var verb && line[..verb].Contains(' '))
                    {
                        return line[..verb].ToString();
                    }

                    break;
                case "page-control" when line.TrimStart('(').StartsWith("Reporting by ", StringComparison.Ordinal) && Byline.Read(line) is { Author: { } author }:
                    return author;
            }
        }

        return null;
    }
}
