using ClaimTracker.Text;

namespace ClaimTracker.Mentions;

/// <summary>A typed hit in the text.</summary>
/// <param name="Span">Its words, in the whole decoded text.</param>
/// <param name="Rule">Name of the rule that found it, as <c>explain</c> shows it: lower case, words joined by hyphens.</param>
public abstract record Mention(TextSpan Span, string Rule);
