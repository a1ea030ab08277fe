using ClaimTracker.Data.Ingest;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Indexing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>All articles of a story, compared with one another; nothing of it is stored yet.</summary>
/// <param name="Basis">What it rests on.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Keys">Under what each that nobody withdrew is found; nothing where the rules compare no parts.</param>
/// <param name="Narration">Their narration; nothing where the rules compare no parts.</param>
/// <param name="IsIndexed">Whether these keys and this narration are what is stored.</param>
/// <param name="Result">What came of it.</param>
internal sealed record WholeStory(StoryBasis Basis, StoryArticles Articles, IReadOnlyList<KeyRow> Keys, NarrationRows Narration, bool IsIndexed, StoryReconciliation Result)
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
        var (keys, narration, isIndexed) = await IndexAsync(db, storyId, basis.StoryAddedUtc, indexed, cancellationToken);
        var result = rules.Reconcile(articles.Readings, new StoryContext { NameDecisions = basis.Names });
        articles.NameFigures();
        return new WholeStory(basis, articles, keys, narration, isIndexed, result);
    }

    private static async Task<(IReadOnlyList<KeyRow> Keys, NarrationRows Narration, bool AreStored)> IndexAsync(
        ClaimTrackerDbContext db, string storyId, DateTime since, IReadOnlyList<(string Id, ArticleIndex Index)> indexed, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            using var index = new StoryIndex(connection, storyId, since);
            using var narration = new NarrationIndex(connection, storyId, index);
            var (keys, sentences) = (index.RowsOf(indexed), narration.RowsOf([.. indexed.Select(one => (one.Id, one.Index.Narration))]));
            return (keys, sentences, index.Holds(keys) && narration.Holds(sentences));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
