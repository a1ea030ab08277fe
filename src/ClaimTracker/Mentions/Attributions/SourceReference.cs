using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Whoever or whatever makes or carries a claim, as one place in an article names it.</summary>
/// <param name="Name">As fully as the article ever names it: "Anna Berg" for "Berg", "the Ministry of Transport" for "the ministry".</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Span">The mention beside the content, a pronoun included; null when it is understood from elsewhere.</param>
/// <param name="Role">Title or role that the article gives it: "spokeswoman of the port authority"; null when none.</param>
/// <param name="Members">The names of those who speak together: "Ann Lund" and "the ministry" of "Ann Lund and the ministry"; null for one alone.</param>
public sealed record SourceReference(string Name, SourceKind Kind, TextSpan? Span, string? Role, IReadOnlyList<string>? Members = null);
