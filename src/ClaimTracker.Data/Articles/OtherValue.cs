using ClaimTracker.Data.Browse;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Articles;

/// <summary>What another article gives for a quantity of this one.</summary>
/// <param name="Article">The other article.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows.</param>
/// <param name="Unit">Null for counts.</param>
/// <param name="Surface">The number as printed there.</param>
public sealed record OtherValue(ArticleLink Article, TextSpan Span, decimal? Value, decimal? Low, decimal? High, Modifier Modifier, string? Unit, string Surface);
