using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ingest;

/// <summary>Adds articles to stories, each whole or not at all, and compares the stories that grew.</summary>
public sealed class AddArticles(ClaimTrackerStore store, ReconcileStory reconcileStory, ReadingRules rules, TimeProvider clock)
{
    /// <summary>Where articles go that nobody gave a story.</summary>
    public const string DefaultStory = "Unsorted articles";

    // One transaction: few enough to be read ahead of the writer, enough to share the wait for the disk.
    private const int BatchSize = 64;

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
        var outcomes = new List<AddOutcome>();
        foreach (var batch in submissions.Chunk(BatchSize))
        {
            var read = batch.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(ReadArticle).ToList();
            var stored = new List<AddOutcome>(batch.Length);
            await using (var writing = await store.BeginWritingAsync(cancellationToken))
            {
                foreach (var article in read)
                {
                    stored.Add(article.Reading is null
                        ? new ArticleRefused(article.Submission.Name, article.Problem!)
                        : await StoreAsync(writing, article, story, cancellationToken));
                }

                await writing.CommitAsync(cancellationToken);
            }

            outcomes.AddRange(stored);
            stored.ForEach(outcome => progress?.Report(outcome));
        }

        foreach (var grown in outcomes.OfType<ArticleAdded>().Select(added => added.StoryId).Distinct(StringComparer.Ordinal))
        {
            await reconcileStory.RunAsync(grown, cancellationToken);
        }

        return outcomes;
    }

    private ReadSubmission ReadArticle(ArticleSubmission submission)
    {
        try
        {
            return submission.TakeIn() switch
            {
                AcceptedDocument accepted => new ReadSubmission(submission, accepted.Document, rules.Read(accepted.Document, submission.Known), null),
                RefusedDocument refused => new ReadSubmission(submission, null, null, refused.Message),
                _ => throw new NotSupportedException("An intake has no third outcome."),
            };
        }
        catch (Exception mistake) when (mistake is ArithmeticException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException)
        {
            // The reader is meant to be total; where it is not, one article is lost and named, not those beside it.
            return new ReadSubmission(
                submission, null, null, $"{submission.Name}: a mistake in this program, please report it with the file: {mistake.GetType().Name}: {mistake.Message}");
        }
    }

    private async Task<AddOutcome> StoreAsync(StoreWriting writing, ReadSubmission read, string? story, CancellationToken cancellationToken)
    {
        var (submission, document, reading) = (read.Submission, read.Document!, read.Reading!);
        var name = StoryName(story ?? submission.Known.Story);
        var storyId = ArticleIdentity.StoryId(name);
        var same = (await writing.Db.Articles.AsNoTracking().Where(a => a.StoryId == storyId && a.Sha256 == document.Sha256).ToListAsync(cancellationToken))
            .Find(there => ArticleIdentity.IsSame(there.Known, submission.Known));
        if (same is not null)
        {
            return new ArticleAlreadyThere(submission.Name, same.Id, storyId);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var article = new Article
        {
            Id = ArticleIdentity.Id(storyId, document.Sha256, submission.Known),
            Number = (await writing.Db.Articles.MaxAsync(a => (long?)a.Number, cancellationToken) ?? 0) + 1,
            StoryId = storyId,
            Sha256 = document.Sha256,
            Path = submission.Name,
            Known = submission.Known with { Story = null },
            AddedUtc = now,
            ExtractorVersion = rules.ExtractorVersion,
            RulesVersion = rules.RulesVersion,
        };
        var rows = ArticleRows.Make(article, reading, rules, now);
        try
        {
            await writing.WholeAsync(
                async inner =>
                {
                    var db = writing.Db;
                    await AddStoryAsync(db, storyId, name, now, inner);
                    await AddSnapshotAsync(db, submission, document, now, inner);
                    db.Articles.Add(article);
                    var claims = await rows.StoreAsync(db, inner);
                    await db.SaveChangesAsync(inner);
                    await ClaimCounts.BringUpToDateAsync(db, claims, inner);
                },
                cancellationToken);
        }
        catch (DbUpdateException refused) when (refused.InnerException is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT } reason)
        {
            // The rows of this one article contradict each other or the store: a mistake of ours, which the rest of the batch need not pay for.
            return new ArticleRefused(submission.Name, $"{submission.Name}: it could not be stored, please report it with the file: {reason.Message}");
        }

        return new ArticleAdded(submission.Name, article.Id, storyId, article.FigureCount, article.ClaimCount, article.QuotationCount);
    }

    private static string StoryName(string? name) => string.IsNullOrWhiteSpace(name) ? DefaultStory : name.Trim();

    private static async Task AddStoryAsync(ClaimTrackerDbContext db, string id, string name, DateTime now, CancellationToken cancellationToken)
    {
        var story = await db.Stories.FindAsync([id], cancellationToken);
        if (story is null)
        {
            db.Stories.Add(new Story { Id = id, Name = name, AddedUtc = now, NeedsReconciling = true });
        }
        else if (!story.NeedsReconciling)
        {
            story.NeedsReconciling = true;
            story.Version++;
        }
    }

    private static async Task AddSnapshotAsync(
        ClaimTrackerDbContext db, ArticleSubmission submission, SourceDocument document, DateTime now, CancellationToken cancellationToken)
    {
        if (await db.Snapshots.AnyAsync(s => s.Sha256 == document.Sha256, cancellationToken))
        {
            return;
        }

        var bytes = submission.BytesOf(document);
        db.Snapshots.Add(new Snapshot
        {
            Sha256 = document.Sha256,
            Bytes = bytes,
            ByteCount = bytes.Length,
            Encoding = document.Encoding,
            Text = document.Text,
            AddedUtc = now,
        });
        for (var i = 0; i < document.Notes.Count; i++)
        {
            var note = document.Notes[i];
            db.SnapshotNotes.Add(new SnapshotNote { Sha256 = document.Sha256, Ordinal = i, Span = note.Span, Code = note.Code, Message = note.Message });
        }
    }

    /// <summary>A submission with what was read in it, or with the problem that prevented it.</summary>
    private sealed record ReadSubmission(ArticleSubmission Submission, SourceDocument? Document, ArticleReading? Reading, string? Problem);
}
