using ClaimTracker.Claims;
using ClaimTracker.Data.Articles;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Marking;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>The marks in an article's text, each with what it says when pointed at.</summary>
internal static class ArticleMarks
{
    public static IReadOnlyList<TextMark> Of(ArticleDetail article)
    {
        var marks = new List<TextMark>();
        marks.AddRange(article.Furniture.Select(span => new TextMark(span, MarkKind.Furniture, "Page furniture: set aside, and read for nothing")));
        marks.AddRange(article.Claims.Where(c => c.Kind != ClaimKind.OwnVoice).Select((claim, i) => new TextMark(
            claim.Span, MarkKind.Claim, $"{claim.Claimant?.Name ?? "Nobody named"} {Wording.Of(claim.Stance)}", i + 1)));
        marks.AddRange(article.Quotations.Select(q => new TextMark(
            q.Quotation.Span, MarkKind.Quotation, q.Speaker is null ? "Quotation, speaker not shown" : $"Quotation of {q.Speaker.Name}")));
        marks.AddRange(article.Dates.Select(d => new TextMark(
            d.Span, MarkKind.Date, d.Interval is { } interval ? $"Date: {FigureText.Interval(interval)}" : $"Date, not resolved: {d.Reason}")));
        marks.AddRange(article.Places.Select(p => new TextMark(p.Mention.Span, MarkKind.Place, $"Place: {p.Place.Name}{(p.Place.CountryCode is { } code ? $" ({code})" : "")}")));
        marks.AddRange(article.SetAsides.Select(s => new TextMark(s.Span, MarkKind.SetAside, $"No figure: {Wording.SetAside(s.Reason)}")));
        marks.AddRange(article.Figures.Where(f => !f.Figure.IsImplicit).Select(f => new TextMark(f.Figure.Span, MarkKind.Figure, FigureTitle(f))));
        return marks;
    }

    /// <summary>A figure in a line: its value, what it counts, where and when.</summary>
    public static string FigureTitle(ArticleFigure figure)
    {
        var f = figure.Figure;
        var words = FigureText.Value(f.Value, f.Low, f.High, f.Modifier, f.Unit);
        if (f.Counted is { } counted)
        {
            words += $" {counted}";
        }

        if (f.Predicate is { } predicate)
        {
            words += $" {predicate}";
        }

        if (figure.Place is { } place)
        {
            words += $", {place.Name}";
        }

        return f.AsOf is { } asOf ? $"{words}, as of {FigureText.Interval(asOf)}" : f.Period is { } period ? $"{words}, {FigureText.Interval(period)}" : words;
    }
}
