using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Whoever or whatever makes or carries a claim, as one place in an article names it.</summary>
/// <param name="Name">As fully as the article ever names it: "Mao Ning" for "Mao", "the Dutch Ministry of Foreign Affairs" for "the ministry".</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Span">The mention beside the content, a pronoun included; null when it is understood from elsewhere.</param>
/// <param name="Role">Title or role that the article gives it: "spokesperson of the Foreign Ministry"; null when none.</param>
public sealed record SourceReference(string Name, SourceKind Kind, TextSpan? Span, string? Role);
