using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>A proper name: of a person, an organisation, an outlet, a place, a titled thing.</summary>
/// <param name="Span">The name, without article, title or role before it.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="LastToken">Index of its last token, inclusive.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The fullest form under which the article names the same thing: "Anna Berg" also where the text has "Berg".</param>
public sealed record NameMention(TextSpan Span, string Rule, int FirstToken, int LastToken, NameKind Kind, string Name) : Mention(Span, Rule);
