using ClaimTracker.Reading;

namespace ClaimTracker.Data.Stories;

/// <summary>An article that is stored otherwise than it is by the rules and corrections of now.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="IsWithdrawn">Whether an editor withdrew it.</param>
/// <param name="Corrections">Hash of the corrections that change it; null when none does.</param>
/// <param name="Reading">What is read now; null when that is what is stored.</param>
internal sealed record ChangedArticle(string ArticleId, bool IsWithdrawn, string? Corrections, ArticleReading? Reading);
