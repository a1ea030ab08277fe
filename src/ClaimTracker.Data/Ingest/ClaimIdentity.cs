using ClaimTracker.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>Says when two appearances are one claim by their own words: same claimant, same folded content.</summary>
internal static class ClaimIdentity
{
    /// <summary>The place in lists of a claim that an article brings.</summary>
    public static long Sort(Article article, int ordinal) => ordinal - (article.Number << 24);

    /// <summary>
    /// Where nobody is named, whoever speaks in two articles need not be the same, so the article is part of it; what an outlet says
    /// in its own voice it says itself, wherever it prints it.
    /// </summary>
    public static string Id(Article article, ClaimKind kind, string? claimantId, string content)
    {
        var speaker = claimantId is not null ? "source:" + claimantId
            : kind == ClaimKind.OwnVoice && article.OutletId is not null ? "outlet:" + article.OutletId
            : "article:" + article.Id;
        var folded = Folding.Words(content);
        return ContentHash.Id("claim", speaker, folded.Length > 0 ? folded : content);
    }
}
