using System.Globalization;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>Writes the figures of a text as short lines: what a test expects of them is read like the text itself.</summary>
internal static class FigureLines
{
    public static FigureReading Read(string text, IReadOnlyList<LocationMention>? places = null, IReadOnlyList<DateMention>? dates = null, IReadOnlyList<NameMention>? names = null)
    {
        using var parsed = TextParser.Parse(text);
        return FigureFinder.Find(parsed, names ?? [], dates ?? [], places ?? []);
    }

    /// <summary>"surface = value" or "surface = low..high", with what the shape asks for behind it.</summary>
    public static IReadOnlyList<string> Values(string text) =>
        [.. Read(text).Figures.Where(figure => !figure.IsImplicit).Select(figure => $"{figure.Span.Of(text)} = {Amount(figure)}{Named(figure)}")];

    /// <summary>"surface head", "surface head predicate" for each figure that counts.</summary>
    public static IReadOnlyList<string> Counted(string text) =>
        [.. Read(text).Figures.Where(figure => !figure.IsImplicit).Select(figure => string.Join(' ', new[] { figure.Span.Of(text), figure.Head, figure.Predicate }.Where(part => part is not null)))];

    public static IReadOnlyList<string> SetAside(string text) => [.. Read(text).SetAside.Select(number => $"{number.Span.Of(text)} {number.Reason}")];

    public static IReadOnlyList<LocationMention> Places(string text, params string[] names) =>
        [.. names.Select(name => new LocationMention(new TextSpan(text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(name, StringComparison.Ordinal) + name.Length), "test",
            new PlaceReference(name, null, null, null, PlaceKind.City, null))).OrderBy(place => place.Span)];

    public static DateMention Date(string text, string words, string from, string to)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(PartialDate.TryParse(from, out var first) & PartialDate.TryParse(to, out var last));
        return new DateMention(new TextSpan(start, start + words.Length), "test", new DateInterval(first, last), false, null);
    }

    private static string Amount(FigureMention figure) => figure.Value is { } value ? Number(value) : $"{Number(figure.Bounds.Low)}..{Number(figure.Bounds.High)}";

    private static string Number(decimal? value) => value is { } number ? Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture) : "";

    private static string Named(FigureMention figure) =>
        (figure.Measure == Measure.Count ? "" : " " + figure.Measure.ToString().ToLowerInvariant()) + (figure.Unit is null ? "" : " " + figure.Unit);
}
