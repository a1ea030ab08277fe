using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Coverage;

/// <summary>A value that an article gives for a quantity.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="QuantityId">The quantity.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows.</param>
/// <param name="Surface">The number as printed.</param>
public sealed record CoverageCell(string ArticleId, string QuantityId, TextSpan Span, decimal? Value, decimal? Low, decimal? High, Modifier Modifier, string Surface);
