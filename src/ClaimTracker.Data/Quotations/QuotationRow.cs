using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Quotations;

/// <summary>A quotation in a list.</summary>
/// <param name="Said">The quotation with who says it.</param>
/// <param name="Article">The article that it stands in.</param>
/// <param name="IsDisputed">Whether another place has other words for it, or another speaker.</param>
public sealed record QuotationRow(ArticleQuotation Said, ArticleLink Article, bool IsDisputed)
{
    public Quotation Quotation => Said.Quotation;

    public SourceLink? Speaker => Said.Speaker;
}
