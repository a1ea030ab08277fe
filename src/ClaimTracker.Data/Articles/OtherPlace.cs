using ClaimTracker.Data.Browse;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Articles;

/// <summary>Where another article has a claim of this one.</summary>
/// <param name="Article">The other article.</param>
/// <param name="Span">Where it stands there.</param>
public sealed record OtherPlace(ArticleLink Article, TextSpan Span);
