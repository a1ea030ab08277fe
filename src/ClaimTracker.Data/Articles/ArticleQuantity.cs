namespace ClaimTracker.Data.Articles;

/// <summary>A quantity that a figure is compared on.</summary>
/// <param name="Id">Id of the quantity.</param>
/// <param name="Label">Counted thing, predicate and location.</param>
public sealed record ArticleQuantity(string Id, string Label);
