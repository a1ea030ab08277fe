using ClaimTracker.Data.Browse;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Search;

/// <summary>A quotation that was found.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Span">Its place there, marks excluded.</param>
/// <param name="Speaker">Who says it; null when the text does not show it.</param>
/// <param name="Words">Its words with the hits.</param>
public sealed record QuotationHit(ArticleLink Article, TextSpan Span, SourceLink? Speaker, HitText Words);
