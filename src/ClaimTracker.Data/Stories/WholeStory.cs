using ClaimTracker.Data.Ingest;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Indexing;

namespace ClaimTracker.Data.Stories;

/// <summary>All articles of a story, compared with one another; nothing of it is stored yet.</summary>
/// <param name="Basis">What it rests on.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Indexed">The keys under which each that nobody withdrew is found; none where the rules compare no parts.</param>
/// <param name="Result">What came of it.</param>
internal sealed record WholeStory(StoryBasis Basis, StoryArticles Articles, IReadOnlyList<(string Id, ArticleIndex Index)> Indexed, StoryReconciliation Result)
{
    /// <param name="db">Where the story is read. What is written meanwhile is told by the basis, which was taken before.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="rules">What reads and compares.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<WholeStory> CompareAsync(ClaimTrackerDbContext db, string storyId, ReadingRules rules, CancellationToken cancellationToken)
    {
        var basis = await StoryBasis.OfAsync(db, storyId, cancellationToken);
        var articles = new StoryArticles(db, storyId, rules);
        await articles.LoadAllAsync(cancellationToken);
        List<(string, ArticleIndex)> indexed = rules.CompareParts
            ? [.. articles.Readings.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(reading => (articles.ArticleId(reading.Path), ArticleIndex.Of(reading)))]
            : [];
        return new WholeStory(basis, articles, indexed, rules.Reconcile(articles.Readings, new StoryContext { NameDecisions = basis.Names }));
    }
}
