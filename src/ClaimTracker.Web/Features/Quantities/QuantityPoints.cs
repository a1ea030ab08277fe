using ClaimTracker.Data.Quantities;
using ClaimTracker.Quantities;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>What a picture of a quantity's values shows of each passage.</summary>
internal static class QuantityPoints
{
    public static IReadOnlyList<PlotPoint> Of(QuantityDetail detail) =>
        [.. detail.Values.SelectMany(value => value.Members.Select(member => Point(detail.Quantity, value, member))).OfType<PlotPoint>()];

    private static PlotPoint? Point(QuantityRow quantity, QuantityValueRow value, QuantityMemberRow member)
    {
        if ((value.Value ?? value.Low ?? value.High) is not { } at)
        {
            return null;
        }

        var article = member.Passage.Article;
        var asOf = FirstDay(member.AsOf);
        var published = article.Published?.FirstDay;
        var (low, high) = value.Value is null ? (value.Low, value.High) : Open(value);
        return new PlotPoint(
            at, low, high, asOf ?? published, asOf is not null, PrintedValue.Of(value.Value, value.Low, value.High, value.Modifier, quantity.Unit, member.Passage.Surface), article.Title, published,
            member.Attributions.Count > 0 ? member.Attributions[^1] : article.Publisher);
    }

    // "more than 102" and "at most 40" leave one side open.
    private static (decimal? Low, decimal? High) Open(QuantityValueRow value) => value.Modifier switch
    {
        Modifier.AtLeast or Modifier.MoreThan => (value.Value, null),
        Modifier.AtMost or Modifier.LessThan => (null, value.Value),
        _ => (null, null),
    };

    private static DateOnly? FirstDay(string? asOf) =>
        asOf is not null && PartialDate.TryParse(asOf.AsSpan(0, asOf.IndexOf('/', StringComparison.Ordinal) is var cut and >= 0 ? cut : asOf.Length), out var date) ? date.FirstDay : null;
}
