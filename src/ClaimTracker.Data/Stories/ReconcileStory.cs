using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Indexing;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Brings a story's quantities and findings up to date with its articles and with the rules of now. Decisions stay.</summary>
public sealed class ReconcileStory(ClaimTrackerStore store, ReadingRules rules, ReviewNews news, TimeProvider clock)
{
    /// <summary>Of a story that grew by more than this part the whole is compared: it costs less than finding what is touched.</summary>
    private const double MostNew = 0.5;

    /// <summary>Compares what new articles touch; the whole story where articles went, or where other rules than those of now compared it.</summary>
    /// <returns>False when no story has that id.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string storyId, CancellationToken cancellationToken)
    {
        if (!await CompareAsync(storyId, cancellationToken))
        {
            return false;
        }

        news.Tell(new ReviewChange(storyId, null));
        return true;
    }

    private async Task<bool> CompareAsync(string storyId, CancellationToken cancellationToken)
    {
        // The writer is held throughout: what is compared is what is stored when the findings are.
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var db = writing.Db;
        var story = await db.Stories.FindAsync([storyId], cancellationToken);
        if (story is null)
        {
            return false;
        }

        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var index = new StoryIndex(connection, storyId, story.AddedUtc);
        using var narration = new NarrationIndex(connection, storyId, index);
        var decisions = await NameLinkStorage.DecisionsAsync(db, cancellationToken);
        var added = await db.Articles.Where(a => a.StoryId == storyId && !a.IsCompared).Select(a => a.Id).ToListAsync(cancellationToken);
        var isPart = rules.CompareParts && story.ComparedRules == rules.RulesVersion && story.ComparedArticles > 0
            && added.Count <= story.ComparedArticles * MostNew && story.ArticleCount == story.ComparedArticles + added.Count;
        var articles = new StoryArticles(db, storyId, rules);
        var now = clock.GetUtcNow().UtcDateTime;
        if (isPart)
        {
            await ComparePartAsync(db, storyId, articles, index, narration, decisions, added, now, cancellationToken);
        }
        else
        {
            await CompareWholeAsync(db, storyId, articles, index, narration, decisions, now, cancellationToken);
        }

        await db.Articles.Where(a => a.StoryId == storyId && !a.IsCompared).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsCompared, true), cancellationToken);
        story.ComparedArticles = await db.Stories.Where(s => s.Id == storyId).Select(s => s.ArticleCount).SingleAsync(cancellationToken);
        story.ComparedRules = rules.RulesVersion;
        story.NeedsReconciling = false;
        story.ReconciledUtc = now;
        story.Version++;
        await writing.CommitAsync(cancellationToken);
        return true;
    }

    private async Task CompareWholeAsync(
        ClaimTrackerDbContext db, string storyId, StoryArticles articles, StoryIndex index, NarrationIndex narration, IReadOnlyList<NameDecision> decisions, DateTime now, CancellationToken cancellationToken)
    {
        await articles.LoadAllAsync(cancellationToken);
        await SupersedeAsync(db, articles, now, cancellationToken);
        narration.Clear();
        index.Clear();
        if (rules.CompareParts)
        {
            var indexed = articles.Readings.AsParallel().AsOrdered().Select(reading => (Id: articles.ArticleId(reading.Path), Index: ArticleIndex.Of(reading))).ToList();
            indexed.ForEach(one => index.Add(one.Id, one.Index.Keys));
            narration.AddAll(indexed.ConvertAll(one => (one.Id, one.Index.Narration)));
        }

        var result = rules.Reconcile(articles.Readings, new StoryContext { NameDecisions = decisions });
        await StoreAsync(db, storyId, articles, result, null, now, cancellationToken);
    }

    private async Task ComparePartAsync(
        ClaimTrackerDbContext db, string storyId, StoryArticles articles, StoryIndex index, NarrationIndex narration, IReadOnlyList<NameDecision> decisions, List<string> added, DateTime now, CancellationToken cancellationToken)
    {
        await articles.LoadAsync(added, cancellationToken);
        await SupersedeAsync(db, articles, now, cancellationToken);
        var change = new StoryChange(db, storyId, articles, index, narration, decisions);
        var part = await change.AddAsync([.. added.Where(id => !articles.IsWithdrawn(id))], cancellationToken);
        var result = rules.Reconcile(articles.Readings, new StoryContext { NameDecisions = decisions, Part = part });
        var reused = await ReusedAsync(change.Sharing, articles, narration, cancellationToken);
        await StoreAsync(db, storyId, articles, result with { Findings = [.. result.Findings, .. reused] }, change, now, cancellationToken);
    }

    private async Task SupersedeAsync(ClaimTrackerDbContext db, StoryArticles articles, DateTime now, CancellationToken cancellationToken)
    {
        foreach (var (article, reading) in articles.Stale)
        {
            await ReadAgain.SupersedeAsync(db, article, reading, rules, now, cancellationToken);
        }

        foreach (var source in articles.Stale.Count > 0 ? articles.FormerSources.ToList() : [])
        {
            await Leftovers.RemoveSourceAsync(db, source, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<Finding>> ReusedAsync(IReadOnlyCollection<string> sharing, StoryArticles articles, NarrationIndex narration, CancellationToken cancellationToken)
    {
        if (sharing.Count == 0)
        {
            return [];
        }

        var texts = (await articles.TextsAsync(sharing, cancellationToken)).OrderBy(a => a.Document, StringComparer.Ordinal).ThenBy(a => a.Sha256, StringComparer.Ordinal).ToList();
        var narrated = texts.ConvertAll(text => new NarratedArticle(text.Document, text.Sha256, narration.Sentences(text.ArticleId).ConvertAll(one => one.Sentence)));
        return [.. ReuseFindings.Find(narrated, texts.ConvertAll(text => narration.SharedPieces(text.ArticleId)), (article, span) => span.Of(texts[article].Text))];
    }

    private static async Task StoreAsync(
        ClaimTrackerDbContext db, string storyId, StoryArticles articles, StoryReconciliation result, StoryChange? part, DateTime now, CancellationToken cancellationToken)
    {
        await NameLinkStorage.StoreAsync(db, storyId, result.Links, articles, part is null, cancellationToken);
        var quantities = new QuantityStorage(db, storyId, articles);
        await quantities.StoreAsync(result.Series, part?.Topics, cancellationToken);
        await new FindingStorage(db, storyId, articles, quantities, now).StoreAsync(result.Findings, part, cancellationToken);
        await new QuotationClaims(db, storyId, articles).ApplyAsync(result.Findings, part?.Quoting, cancellationToken);
    }
}
