using ClaimTracker.Data.Articles;
using ClaimTracker.Text;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.Corrections;

/// <summary>What is read at some words of an article, with what can be put right there.</summary>
internal sealed class ReadHere
{
    private readonly ArticleDetail _detail;
    private readonly TextSpan _span;

    public ReadHere(ArticleDetail detail, TextSpan span)
    {
        (_detail, _span) = (detail, span);
        Figure = detail.Figures.Where(f => f.Figure.Span.Overlaps(span)).OrderBy(f => f.Figure.Span == span ? 0 : f.Figure.IsImplicit ? 2 : 1).FirstOrDefault();
        Quotation = detail.Quotations.Where(q => q.Quotation.Span.Overlaps(span)).OrderBy(q => q.Quotation.Span == span ? 0 : 1).FirstOrDefault();
        Claim = detail.Claims.Where(c => c.Span.Overlaps(span)).OrderBy(c => c.Span == span ? 0 : 1).ThenBy(c => c.Span.Length).FirstOrDefault();
        Place = detail.Places.FirstOrDefault(p => p.Mention.Span.Overlaps(span));
        Date = detail.Dates.FirstOrDefault(d => d.Span.Overlaps(span));
    }

    public ArticleFigure? Figure { get; }

    public ArticleQuotation? Quotation { get; }

    public Data.Claims.AppearanceRow? Claim { get; }

    public ArticlePlace? Place { get; }

    public Data.Entities.TimeMention? Date { get; }

    /// <summary>What can be put right, with what stands there now and the words of the link.</summary>
    public IEnumerable<(Fix Fix, string What, string Now)> Choices()
    {
        if (Figure is { } figure)
        {
            var counted = figure.Figure.Counted ?? "unknown";
            yield return (Fix.Counted, "What the figure counts", figure.Figure.Predicate is { } said ? $"{counted}, {said}" : counted);
            yield return (Fix.Date, "When the figure held", figure.Figure.AsOf is { } asOf ? FigureText.Interval(asOf) : "not said");
            yield return (Fix.Place, "Where the figure belongs", figure.Place?.Name ?? "not said");
            yield return (Fix.Aside, "Whether it is a figure at all", "it is read as one");
        }
        else
        {
            if (Date is { } date)
            {
                yield return (Fix.Date, "Which day it means", date.Interval is { } interval ? FigureText.Interval(interval) : "not resolved");
            }

            if (Place is { } place)
            {
                yield return (Fix.Place, "Which place it means", place.Place.CountryCode is { } code ? $"{place.Place.Name} ({code})" : place.Place.Name);
            }

            if (_span.Of(_detail.Text).Any(char.IsLetterOrDigit))
            {
                yield return (Fix.Figure, "A figure that was missed", "nothing is read as a figure here");
            }
        }

        if (Quotation is not null || Claim is not null)
        {
            yield return (Fix.Speaker, "Who says it", Quotation?.Speaker?.Name ?? Claim?.Claimant?.Name ?? "nobody named");
        }

        if (Claim?.Span != _span)
        {
            yield return (Fix.Claim, "A claim that was missed", Claim is null ? "no claim is read here" : "only a longer or shorter one is read here");
        }
    }
}
