using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>Says for each thing known about an article where it comes from: from the editor, or from which words of the text.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What was found; null when nothing was.</param>
/// <param name="Why">Where it comes from, or why it is missing.</param>
internal sealed record ReadFrom(string Name, string? Value, string Why)
{
    private const int QuotedLength = 90;

    public static IReadOnlyList<ReadFrom> Of(ArticleReading reading, KnownMetadata known)
    {
        var metadata = reading.Metadata;
        return
        [
            Word("Title", metadata.Title, known.Title, reading.Text),
            Word("Byline", metadata.Author, known.Author, reading.Text),
            Word("Outlet", metadata.Publisher, known.Publisher, reading.Text),
            Date(reading, known),
        ];
    }

    private static ReadFrom Word(string name, string? value, string? given, string text) => value is null
        ? new(name, null, "not found in the text")
        : new(name, value, given is not null ? "as you gave it" : Line(text, text.IndexOf(value, StringComparison.OrdinalIgnoreCase)));

    private static ReadFrom Date(ArticleReading reading, KnownMetadata known)
    {
        if (reading.Metadata.Published is not { } published)
        {
            return new("Published", null, reading.Metadata.LatestPastDate is { } latest
                ? $"not found in the text; it speaks of {FigureText.Date(latest)} as past, so not before that"
                : "not found in the text");
        }

        var mention = reading.Dates.FirstOrDefault(d => d.Interval is { IsSingle: true } at && at.From == published);
        return new("Published", FigureText.Date(published), known.PublishedDate is not null ? "as you gave it" : Line(reading.Text, mention?.Span.Start ?? -1));
    }

    private static string Line(string text, int at)
    {
        if (at < 0)
        {
            return "read from the text";
        }

        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        var line = text[start..(end < 0 ? text.Length : end)].Trim();
        var number = text.AsSpan(0, start).Count('\n') + 1;
        return $"from line {FigureText.Number(number)}: \u201C{(line.Length > QuotedLength ? line[..QuotedLength].TrimEnd() + "\u2026" : line)}\u201D";
    }
}
