namespace ClaimTracker.Review;

/// <summary>Two names for one counted thing in a story: figures on the one are taken for figures on the other.</summary>
/// <param name="Heads">Head nouns as read: "site"; singular, lower case.</param>
/// <param name="Predicates">What is said of those counted, as read; null among them for figures of which nothing is said.</param>
/// <param name="Counted">The noun phrase counted from now on.</param>
/// <param name="Head">Its head noun.</param>
/// <param name="Predicate">What is said of them from now on; null when nothing is.</param>
public sealed record ThingCorrection(IReadOnlyList<string> Heads, IReadOnlyList<string?> Predicates, string Counted, string Head, string? Predicate) : Correction;
