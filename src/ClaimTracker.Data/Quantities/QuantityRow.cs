using ClaimTracker.Review;

namespace ClaimTracker.Data.Quantities;

/// <summary>A quantity in a list.</summary>
/// <param name="Id">Id of the quantity.</param>
/// <param name="StoryId">Id of its story.</param>
/// <param name="StoryName">Name of its story.</param>
/// <param name="Label">Counted thing, predicate and location.</param>
/// <param name="Unit">Null for counts.</param>
/// <param name="Best">The figure to report now; null when none can be named.</param>
/// <param name="Low">The lowest value within the scope of the best.</param>
/// <param name="High">The highest value within the scope of the best.</param>
/// <param name="Why">Why the best is the figure to report, as one plain sentence; null when there is none.</param>
/// <param name="ArticleCount">In how many articles it is spoken of.</param>
/// <param name="ValueCount">How many values it has.</param>
/// <param name="OpenMatters">How many findings on it wait for an editor.</param>
public sealed record QuantityRow(
    string Id, string StoryId, string StoryName, string Label, string? Unit, decimal? Best, decimal? Low, decimal? High, string? Why, int ArticleCount, int ValueCount, int OpenMatters)
{
    /// <summary>Its values by number, at most <see cref="ListQuantities.MostValues"/>.</summary>
    public IReadOnlyList<QuantityValueBrief> Values { get; init; } = [];

    /// <summary>The decision in force that names what to report; null when nobody has settled it.</summary>
    public Decision? Settled { get; init; }

    /// <summary>What to report: as settled, else the best; null for a range, and when nothing can be named.</summary>
    public decimal? ToReport => Settled is null ? Best : Settled.ReportedHigh is null ? Settled.ReportedValue : null;
}
