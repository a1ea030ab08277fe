using ClaimTracker.Data.Browse;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Review;

/// <summary>A passage on which a decision rested, as it stood then.</summary>
/// <param name="Article">The article; null when it has been removed since.</param>
/// <param name="ArticleId">Its id.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Surface">The words.</param>
/// <param name="Value">Their number; null for words.</param>
/// <param name="IsSetApart">Whether the decision set it apart from the others.</param>
public sealed record EvidenceRow(ArticleLink? Article, string ArticleId, TextSpan Span, string Surface, decimal? Value, bool IsSetApart);
