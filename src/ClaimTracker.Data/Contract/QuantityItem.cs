namespace ClaimTracker.Data.Contract;

/// <summary>A quantity in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">Its story.</param>
/// <param name="Label">Counted thing, predicate and location.</param>
/// <param name="Unit">Null for counts.</param>
/// <param name="Best">The figure to report now; null when none can be named.</param>
/// <param name="Low">The lowest value within the scope of the best.</param>
/// <param name="High">The highest value within the scope of the best.</param>
/// <param name="Why">Why the best is the figure to report, as one plain sentence; null when there is none.</param>
/// <param name="Articles">In how many articles it is spoken of.</param>
/// <param name="Values">How many values it has.</param>
/// <param name="OpenMatters">How many findings on it wait for an editor.</param>
public sealed record QuantityItem(
    string Id,
    StoryRef Story,
    string Label,
    string? Unit,
    decimal? Best,
    decimal? Low,
    decimal? High,
    string? Why,
    int Articles,
    int Values,
    int OpenMatters);
