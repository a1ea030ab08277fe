using ClaimTracker.Data.Review;

namespace ClaimTracker.Data.Importing;

/// <summary>How an article that is not stored stands to those of its story.</summary>
/// <param name="Articles">How many articles it was compared with; 0 when the story has none.</param>
/// <param name="IsLeftOut">Whether the story is too large to be compared before the article is stored.</param>
/// <param name="Findings">What it has a part in, what needs an editor first; passages of its own name an article without id.</param>
public sealed record DraftComparison(int Articles, bool IsLeftOut, IReadOnlyList<FindingRow> Findings);
