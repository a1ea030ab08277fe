namespace ClaimTracker.Claims;

/// <summary>The claims of one article, and whom each of its figures is from.</summary>
/// <param name="Claims">In order of their content.</param>
/// <param name="FigureAttributions">For each figure of the article the names it is from, nearest first; empty where the article itself says it.</param>
public sealed record ClaimReading(IReadOnlyList<ArticleClaim> Claims, IReadOnlyList<IReadOnlyList<string>> FigureAttributions);
