namespace ClaimTracker.Data.Stories;

/// <summary>Two names that a machine or an editor takes for one thing, or that an editor keeps apart.</summary>
/// <param name="One">Head noun that is first in ordinal order.</param>
/// <param name="Other">The other head noun.</param>
/// <param name="AreSame">What the editor said; null for a machine's suggestion that nobody has confirmed.</param>
/// <param name="Reviewer">Who said it; null for a suggestion.</param>
/// <param name="DecidedUtc">When it was said; null for a suggestion.</param>
/// <param name="Evidence">For a suggestion the two passages that show it, each as article, start and words.</param>
public sealed record NameLinkRow(string One, string Other, bool? AreSame, string? Reviewer, DateTime? DecidedUtc, IReadOnlyList<(string ArticleId, int Start, string Surface)> Evidence);
