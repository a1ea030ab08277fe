using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Quantities;

namespace ClaimTracker.Data.Coverage;

/// <summary>Which article of a story gives which value for which quantity, and what it leaves out.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="StoryName">Its name.</param>
/// <param name="Quantities">The columns, those with most figures first; at most <see cref="ShowCoverage.MaxQuantities"/>.</param>
/// <param name="Articles">The rows, the first added first; at most <see cref="ShowCoverage.MaxArticles"/>.</param>
/// <param name="Cells">The values.</param>
public sealed record CoverageMatrix(
    string StoryId, string StoryName, IReadOnlyList<QuantityRow> Quantities, IReadOnlyList<ArticleLink> Articles, IReadOnlyList<CoverageCell> Cells);
