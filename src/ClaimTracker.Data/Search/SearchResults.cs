using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Data.Search;

/// <summary>What was found for some words, a few of each kind.</summary>
/// <param name="Claims">Claims whose words hold them all.</param>
/// <param name="ClaimTotal">How many such claims there are.</param>
/// <param name="Articles">Articles whose title, byline or outlet hold them all.</param>
/// <param name="ArticleTotal">How many such articles there are.</param>
/// <param name="Sources">Sources by name.</param>
/// <param name="Quantities">Quantities by label.</param>
public sealed record SearchResults(
    IReadOnlyList<ClaimRow> Claims, int ClaimTotal, IReadOnlyList<ArticleRow> Articles, int ArticleTotal, IReadOnlyList<SourceRow> Sources, IReadOnlyList<QuantityRow> Quantities)
{
    public bool IsEmpty => ClaimTotal == 0 && ArticleTotal == 0 && Sources.Count == 0 && Quantities.Count == 0;
}
