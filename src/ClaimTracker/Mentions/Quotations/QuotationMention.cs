using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Words that somebody said or wrote, inside marks or as a block after a colon.</summary>
/// <param name="Span">The words inside the marks, marks left out; each stretch between marks is its own.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="IsBlock">Whether it has no marks of its own and stands as a block after a colon.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
public sealed record QuotationMention(TextSpan Span, string Rule, bool IsBlock, bool IsClosed) : Mention(Span, Rule);
