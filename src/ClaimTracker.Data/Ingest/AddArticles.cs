using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Ingest;

/// <summary>Adds articles to stories, each whole or not at all, and compares the stories that grew.</summary>
/// <remarks>
/// While one batch is written the next is read; the writer is held for the writing of a batch alone. A mistake in the reader is not caught: it ends the
/// work with what was stored before, so that it is seen.
/// </remarks>
public sealed class AddArticles(ClaimTrackerStore store, ReconcileStory reconcileStory, ReadingRules rules, TimeProvider clock)
{
    /// <summary>Where articles go that nobody gave a story.</summary>
    public const string DefaultStory = "Unsorted articles";

    // A batch with an article of more rows gives way.
    private const int LargeRows = 10_000;

    /// <param name="submissions">The articles, in the order in which they are added; taken a batch at a time.</param>
    /// <param name="story">Name of the story that all go to; null for what each says of itself, else <see cref="DefaultStory"/>.</param>
    /// <param name="progress">Told of each article in order, once it is stored or refused; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the work between two articles; what is stored stays.</param>
    /// <returns>The outcomes, in the order of the submissions.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<IReadOnlyList<AddOutcome>> RunAsync(
        IEnumerable<ArticleSubmission> submissions, string? story, IProgress<AddOutcome>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return await CompareAsync(await StoreAsync(submissions, story, progress, cancellationToken), cancellationToken);
    }

    /// <summary>Adds one article that an editor waits for: whoever writes for long gives way to it.</summary>
    /// <param name="submission">The article.</param>
    /// <param name="story">Name of its story; null for what it says of itself, else <see cref="DefaultStory"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    internal async Task<AddOutcome> RunForEditorAsync(ArticleSubmission submission, string? story, CancellationToken cancellationToken) =>
        (await CompareAsync(await StoreAsync([submission], story, null, cancellationToken, isPatient: false), cancellationToken))[0];

    private async Task<IReadOnlyList<AddOutcome>> CompareAsync(IReadOnlyList<AddOutcome> outcomes, CancellationToken cancellationToken)
    {
        foreach (var grown in outcomes.OfType<ArticleAdded>().Select(added => added.StoryId).Distinct(StringComparer.Ordinal))
        {
            await reconcileStory.RunAsync(grown, cancellationToken);
        }

        return outcomes;
    }

    /// <summary>Adds articles, which can be read and searched then; their stories are marked and have yet to be compared.</summary>
    internal async Task<IReadOnlyList<AddOutcome>> StoreAsync(
        IEnumerable<ArticleSubmission> submissions, string? story, IProgress<AddOutcome>? progress, CancellationToken cancellationToken, bool isPatient = true)
    {
        var preparation = new ArticlePreparation(rules, story, clock);
        var outcomes = new List<AddOutcome>();
        using var batches = ArticlePreparation.Batches(submissions).GetEnumerator();
        var next = NextAsync();
        while (await next is { } prepared)
        {
            next = NextAsync();
            IReadOnlyList<AddOutcome> stored;
            try
            {
                stored = await WriteGivingWayAsync(prepared, false, isPatient, cancellationToken) ?? (await WriteGivingWayAsync(prepared, true, isPatient, cancellationToken))!;
            }
            catch
            {
                // What reads ahead ends before anybody else may touch the submissions.
                await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                throw;
            }

            outcomes.AddRange(stored);
            foreach (var outcome in stored)
            {
                progress?.Report(outcome);
            }
        }

        return outcomes;

        Task<IReadOnlyList<PreparedArticle>?> NextAsync() => Task.Run(
            () => batches.MoveNext() ? preparation.Run(batches.Current, cancellationToken) : null, cancellationToken);
    }

    /// <summary>Writes a batch. One with a very long article gives way to whoever wants to write meanwhile, and begins again: an editor's decision does not wait for it.</summary>
    private async Task<IReadOnlyList<AddOutcome>?> WriteGivingWayAsync(IReadOnlyList<PreparedArticle> prepared, bool apart, bool isPatient, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var isLarge = prepared.Any(article => article.Rows?.Count > LargeRows);
        while (true)
        {
            try
            {
                return await WriteAsync(prepared, apart, isPatient, isLarge ? store.GivingWay(clock.GetElapsedTime(began)) : null, cancellationToken);
            }
            catch (WriterWantedException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Writes a batch in one transaction.</summary>
    /// <param name="prepared">The articles.</param>
    /// <param name="apart">Whether each article can be taken back by itself, which costs twice the time and is needed by a batch with an article that fails.</param>
    /// <param name="isPatient">Whether nobody gives way to it.</param>
    /// <param name="givesWay">Asked now and then whether to give up; null when not.</param>
    /// <param name="cancellationToken">Ends the work with nothing of the batch written.</param>
    /// <returns>The outcomes; null where an article failed that could not be taken back by itself, and nothing was written.</returns>
    private async Task<IReadOnlyList<AddOutcome>?> WriteAsync(IReadOnlyList<PreparedArticle> prepared, bool apart, bool isPatient, Func<bool>? givesWay, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken, isPatient);
        var inserts = writing.Db.Inserts!;
        inserts.Begin();
        inserts.GivesWay = givesWay;
        var outcomes = new List<AddOutcome>(prepared.Count);
        try
        {
            foreach (var article in prepared)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var outcome = article.Rows is null ? new ArticleRefused(article.Submission.Name, article.Problem!) : Store(inserts, article, apart);
                if (outcome is null)
                {
                    return null;
                }

                outcomes.Add(outcome);
            }
        }
        finally
        {
            inserts.GivesWay = null;
        }

        inserts.WriteCounts();
        await writing.CommitAsync(cancellationToken, givesWay);
        return outcomes;
    }

    /// <returns>Null when the article failed and what it wrote is still there.</returns>
    private static AddOutcome? Store(ArticleInserts inserts, PreparedArticle prepared, bool apart)
    {
        var (name, article, known) = (prepared.Submission.Name, prepared.Article!, prepared.Submission.Known);
        var same = inserts.Same(
            article.StoryId, article.Sha256, (publisher, url) => ArticleIdentity.IsSame(new KnownMetadata(Publisher: publisher, Url: url), known));
        if (same is not null)
        {
            return new ArticleAlreadyThere(name, same, article.StoryId);
        }

        try
        {
            if (apart)
            {
                inserts.Whole(() => Insert(inserts, prepared));
            }
            else
            {
                Insert(inserts, prepared);
            }
        }
        catch (SqliteException reason) when (reason.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            // The rows of this one article contradict each other or the store: a mistake of ours, which the rest of the batch need not pay for.
            return !apart ? null : new ArticleRefused(name, $"{name}: it could not be stored, please report it with the file: {reason.Message}");
        }

        return new ArticleAdded(name, article.Id, article.StoryId, article.FigureCount, article.ClaimCount, article.QuotationCount);
    }

    private static void Insert(ArticleInserts inserts, PreparedArticle prepared)
    {
        prepared.Rows!.Number(inserts.LastNumber() + 1);
        inserts.InsertOnce(prepared.Story!, prepared.Story!.Id);
        if (inserts.Insert(prepared.Snapshot!))
        {
            foreach (var note in prepared.Notes)
            {
                inserts.Insert(note);
            }
        }

        prepared.Rows.Store(inserts, true);
    }
}
