using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Articles;

/// <summary>A quotation of an article with who says it.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Speaker">Null when the text does not show it.</param>
public sealed record ArticleQuotation(Quotation Quotation, SourceLink? Speaker);
