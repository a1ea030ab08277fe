using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Articles;

/// <summary>A figure of an article, with the quantities that it is compared on.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Place">Where it holds; null when the text does not say.</param>
/// <param name="Quantities">Ids and labels of its quantities.</param>
public sealed record ArticleFigure(Figure Figure, PlaceLink? Place, IReadOnlyList<ArticleQuantity> Quantities);
