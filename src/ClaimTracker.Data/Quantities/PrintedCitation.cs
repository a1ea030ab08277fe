using ClaimTracker.Data.Browse;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Quantities;

/// <summary>A passage that the sentence to print cites.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where the words stand in it.</param>
/// <param name="Surface">The words.</param>
/// <param name="Url">Where the article was found; null when it is not known.</param>
public sealed record PrintedCitation(ArticleLink Article, TextSpan Span, string Surface, string? Url);
