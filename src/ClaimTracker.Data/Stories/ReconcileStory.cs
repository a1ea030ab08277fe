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
public sealed class ReconcileStory(ClaimTrackerStore store, IDbContextFactory<ClaimTrackerDbContext> contexts, ReadingRules rules, ReviewNews news, TimeProvider clock)
{
    /// <summary>Of a story that grew by more than this part the whole is compared: it costs less than finding what is touched.</summary>
    private const double MostNew = 0.5;

    /// <summary>How often a whole story is compared before the writer is taken: where its articles change all the while, it is compared under the writer in the end.</summary>
    private const int MostAhead = 3;

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
        var (ahead, since) = ((WholeStory?)null, 0L);
        for (var attempt = 0; ;)
        {
            if (ahead is null)
            {
                ahead = attempt < MostAhead ? await CompareAheadAsync(storyId, cancellationToken) : null;
                since = clock.GetTimestamp();
            }

            try
            {
                if (await WriteAsync(storyId, ahead, attempt == MostAhead, since, cancellationToken) is { } isThere)
                {
                    return isThere;
                }

                (ahead, attempt) = (null, attempt + 1);
            }
            catch (WriterWantedException)
            {
                // Nothing of it is stored; what was compared holds as long as its basis does.
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Brings the story up to date in one transaction.</summary>
    /// <param name="storyId">The story.</param>
    /// <param name="ahead">What came of comparing all of it; null when that was not done.</param>
    /// <param name="isLast">Whether it is compared here where it is not the story that was compared any more.</param>
    /// <param name="since">When it was first to be stored.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether there is such a story; null when it is to be compared again, and nothing is stored.</returns>
    /// <exception cref="WriterWantedException">Somebody waits to write. Nothing is stored.</exception>
    private async Task<bool?> WriteAsync(string storyId, WholeStory? ahead, bool isLast, long since, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken, isPatient: true);
        var db = writing.Db;
        var story = await db.Stories.FindAsync([storyId], cancellationToken);
        if (story is null)
        {
            return false;
        }

        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var index = new StoryIndex(connection, storyId, story.AddedUtc);
        using var narration = new NarrationIndex(connection, storyId, index);
        var added = await AddedAsync(db, storyId, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        Func<bool>? givesWay = null;
        if (IsPart(story, added.Count))
        {
            var names = await NameLinkStorage.DecisionsAsync(db, cancellationToken);
            await ComparePartAsync(db, storyId, new StoryArticles(db, storyId, rules), index, narration, names, added, now, cancellationToken);
        }
        else if (ahead is not null && ahead.Basis.Hash == (await StoryBasis.OfAsync(db, storyId, cancellationToken)).Hash)
        {
            givesWay = store.GivingWay(clock.GetElapsedTime(since));
            db.Inserts!.GivesWay = givesWay;
            try
            {
                await StoreWholeAsync(db, storyId, ahead, index, narration, now, cancellationToken);
            }
            finally
            {
                db.Inserts.GivesWay = null;
            }
        }
        else if (!isLast)
        {
            return null;
        }
        else
        {
            await StoreWholeAsync(db, storyId, await WholeStory.CompareAsync(db, storyId, rules, cancellationToken), index, narration, now, cancellationToken);
        }

        await NotCompared(db, storyId).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsCompared, true), cancellationToken);
        story = (await db.Stories.FindAsync([storyId], cancellationToken))!;
        story.ComparedArticles = await db.Stories.Where(s => s.Id == storyId).Select(s => s.ArticleCount).SingleAsync(cancellationToken);
        story.ComparedRules = rules.RulesVersion;
        story.NeedsReconciling = false;
        story.ReconciledUtc = now;
        story.Version++;
        await writing.CommitAsync(cancellationToken, givesWay);
        return true;
    }

    /// <summary>Compares the whole story, which takes seconds where it is long, while others write; null when only a part is to be compared, or no story has that id.</summary>
    private async Task<WholeStory?> CompareAheadAsync(string storyId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var story = await db.Stories.FirstOrDefaultAsync(s => s.Id == storyId, cancellationToken);
        return story is null || IsPart(story, (await AddedAsync(db, storyId, cancellationToken)).Count) ? null : await WholeStory.CompareAsync(db, storyId, rules, cancellationToken);
    }

    private bool IsPart(Story story, int added) => rules.CompareParts && story.ComparedRules == rules.RulesVersion && story.ComparedArticles > Reconciler.MostMatchedWhole
        && added <= story.ComparedArticles * MostNew && story.ArticleCount == story.ComparedArticles + added;

    private static Task<List<string>> AddedAsync(ClaimTrackerDbContext db, string storyId, CancellationToken cancellationToken) =>
        NotCompared(db, storyId).Select(a => a.Id).ToListAsync(cancellationToken);

    /// <remarks>No index answers "NOT IsCompared"; it answers an equation.</remarks>
    private static IQueryable<Article> NotCompared(ClaimTrackerDbContext db, string storyId) =>
        db.Articles.Where(a => a.StoryId == storyId && a.IsCompared == EF.Parameter(false));

    private async Task StoreWholeAsync(ClaimTrackerDbContext db, string storyId, WholeStory whole, StoryIndex index, NarrationIndex narration, DateTime now, CancellationToken cancellationToken)
    {
        await SupersedeAsync(db, whole.Articles, now, cancellationToken);
        if (!whole.IsIndexed)
        {
            narration.Clear();
            index.Clear();
            foreach (var row in whole.Keys)
            {
                index.Add(row);
                db.Inserts!.CountRow();
            }

            narration.AddAll(whole.Narration, db.Inserts!.CountRow);
        }

        await StoreAsync(db, storyId, whole.Articles, whole.Result, null, now, cancellationToken);
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
        foreach (var changed in articles.Changed)
        {
            var article = (await db.Articles.FindAsync([changed.ArticleId], cancellationToken))!;
            article.IsWithdrawn = changed.IsWithdrawn;
            article.Corrections = changed.Corrections;
            if (changed.Reading is { } reading)
            {
                await ReadAgain.SupersedeAsync(db, article, reading, rules, now, cancellationToken);
            }

            // What is saved is let go of: each saving looks through all that is not.
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        foreach (var source in articles.Changed.Any(changed => changed.Reading is not null) ? articles.FormerSources.ToList() : [])
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

        // What is saved is let go of: else each saving looks through the rows of all before it, tens of thousands in a large story.
        db.ChangeTracker.Clear();
        await new FindingStorage(db, storyId, articles, quantities, now).StoreAsync(result.Findings, part, cancellationToken);
        db.ChangeTracker.Clear();
        await new QuotationClaims(db, storyId, articles).ApplyAsync(result.Findings, part?.Quoting, cancellationToken);
        db.ChangeTracker.Clear();
    }
}
