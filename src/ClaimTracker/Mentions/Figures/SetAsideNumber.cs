using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures;

/// <summary>A number in the text that is no figure.</summary>
/// <param name="Span">The number as it stands.</param>
/// <param name="Rule">Name of the rule that set it aside.</param>
/// <param name="Reason">Why, from the contract's list: <c>year</c>, <c>date</c>, <c>time</c>, <c>name</c>, <c>title</c>, <c>idiom</c>, <c>ordinal</c>, <c>identifier</c>, <c>page</c>, <c>phone</c>, <c>age_in_name</c>, <c>furniture</c> …</param>
public sealed record SetAsideNumber(TextSpan Span, string Rule, string Reason) : Mention(Span, Rule);
