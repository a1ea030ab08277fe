using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Quantities;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Marking;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>The marks in an article's text, each with what it says when pointed at and the entry of the margin that says the rest.</summary>
internal static class ArticleMarks
{
    public static IReadOnlyList<TextMark> Of(ArticleDetail article)
    {
        var marks = new List<TextMark>();
        marks.AddRange(article.Furniture.Select(span => new TextMark(span, MarkKind.Furniture, "Page furniture: set aside, and read for nothing")));
        marks.AddRange(Claims(article).Select((claim, i) => new TextMark(
            claim.Span, MarkKind.Claim, $"{Wording.Of(claim.Stance)} {claim.Claimant?.Name ?? "somebody who is not named"}", i + 1, Note("claim-", i + 1))));
        marks.AddRange(article.Quotations.Select(q => new TextMark(
            q.Quotation.Span, MarkKind.Quotation, q.Speaker is null ? "Quotation, speaker not shown" : $"Quotation of {q.Speaker.Name}", null, Note("q", q.Quotation.Ordinal))));
        marks.AddRange(article.Dates.Select(d => new TextMark(
            d.Span, MarkKind.Date, d.Interval is { } interval ? $"Date: {FigureText.Interval(interval)}" : $"Date, not resolved: {d.Reason}", null, Note("d", d.Ordinal), true)));
        marks.AddRange(Places(article).SelectMany((group, i) => group.Select(p => new TextMark(
            p.Mention.Span, MarkKind.Place, $"Place: {p.Place.Name}{(p.Place.CountryCode is { } code ? $" ({code})" : "")}", null, Note("p", i), true))));
        marks.AddRange(article.SetAsides.Select(s => new TextMark(s.Span, MarkKind.SetAside, $"No figure: {Wording.SetAside(s.Reason)}", null, Note("x", s.Ordinal), true)));
        marks.AddRange(Figures(article).Select(f => new TextMark(f.Figure.Span, MarkKind.Figure, FigureTitle(f), null, Note("f", f.Figure.Ordinal), true)));
        return marks;
    }

    /// <summary>The figures that the margin lists.</summary>
    public static IReadOnlyList<ArticleFigure> Figures(ArticleDetail article) => [.. article.Figures.Where(f => !f.Figure.IsImplicit)];

    /// <summary>The claims that the margin lists: those of others.</summary>
    public static IReadOnlyList<AppearanceRow> Claims(ArticleDetail article) => [.. article.Claims.Where(c => c.Kind != ClaimKind.OwnVoice)];

    /// <summary>The places that the margin lists, each with where it is named.</summary>
    public static IReadOnlyList<IGrouping<string, ArticlePlace>> Places(ArticleDetail article) => [.. article.Places.GroupBy(p => p.Place.Id, StringComparer.Ordinal)];

    /// <summary>Id of an entry of the margin.</summary>
    public static string Note(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    /// <summary>A figure in a line: its value, what it counts, where and when.</summary>
    public static string FigureTitle(ArticleFigure figure)
    {
        var f = figure.Figure;
        return $"{PrintedValue.Of(f.Value, f.Low, f.High, f.Modifier, f.Unit, f.Surface)} {FigureAbout(figure)}".TrimEnd();
    }

    /// <summary>The number of a figure, once: as printed where that says all, else with what limits it.</summary>
    public static string FigureNumber(ArticleFigure figure) => figure.Figure switch
    {
        { Value: not null, Unit: null, Modifier: Modifier.Exact } f => f.Surface,
        { Value: null, Low: null } or { Value: null, High: null } => $"{figure.Figure.Surface} ({PrintedValue.Of(null, figure.Figure.Low, figure.Figure.High, figure.Figure.Modifier, figure.Figure.Unit, null)})",
        var f => PrintedValue.Of(f.Value, f.Low, f.High, f.Modifier, f.Unit, f.Surface),
    };

    /// <summary>What a figure counts, where and when.</summary>
    public static string FigureAbout(ArticleFigure figure)
    {
        var f = figure.Figure;
        var words = f.Counted is { } counted && !IsUnit(counted, f.Unit) ? counted : "";

        if (f.Predicate is { } predicate)
        {
            words += $" {predicate}";
        }

        if (figure.Place is { } place)
        {
            words += $", {place.Name}";
        }

        return (f.AsOf is { } asOf ? $"{words}, as of {FigureText.Interval(asOf)}" : f.Period is { } period ? $"{words}, {FigureText.Interval(period)}" : words).TrimStart(' ', ',');
    }

    // "28 years" has said what it counts.
    private static bool IsUnit(string counted, string? unit) =>
        unit is not null && (counted.Equals(PrintedUnit.Of(unit, 1), StringComparison.OrdinalIgnoreCase) || counted.Equals(PrintedUnit.Of(unit, 2), StringComparison.OrdinalIgnoreCase));
}
