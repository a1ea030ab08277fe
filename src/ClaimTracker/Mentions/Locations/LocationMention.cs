using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>A place named in the text.</summary>
/// <param name="Span">The name as it stands.</param>
/// <param name="Rule">Name of the rule that found or resolved it.</param>
/// <param name="Place">What it is resolved to; its fields are null where the name stays open.</param>
/// <param name="IsInName">Whether it stands in the name of a body, such as the police of a county: the body is of the place, and nothing needs to have happened there.</param>
public sealed record LocationMention(TextSpan Span, string Rule, PlaceReference Place, bool IsInName = false) : Mention(Span, Rule);
