using ClaimTracker.Data.Entities;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>Reads articles and makes their rows, several at once, so that the writer has nothing left to do but write.</summary>
internal sealed class ArticlePreparation(ReadingRules rules, string? story, TimeProvider clock)
{
    // A transaction: enough to share the wait for the disk, little enough that others who write do not wait for it.
    private const int MaxArticles = 128;
    private const int MaxCharacters = 512 * 1024;

    /// <summary>Cuts submissions into batches, each one transaction.</summary>
    public static IEnumerable<IReadOnlyList<ArticleSubmission>> Batches(IEnumerable<ArticleSubmission> submissions)
    {
        var batch = new List<ArticleSubmission>(MaxArticles);
        var size = 0L;
        foreach (var submission in submissions)
        {
            if (batch.Count == MaxArticles || (batch.Count > 0 && size + submission.Size > MaxCharacters))
            {
                yield return batch;
                batch = new List<ArticleSubmission>(MaxArticles);
                size = 0;
            }

            batch.Add(submission);
            size += submission.Size;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <returns>The articles in the order of the batch.</returns>
    public IReadOnlyList<PreparedArticle> Run(IReadOnlyList<ArticleSubmission> batch, CancellationToken cancellationToken)
    {
        var prepared = new PreparedArticle[batch.Count];
        try
        {
            Parallel.For(0, batch.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => prepared[i] = Prepare(batch[i]));
        }
        catch (AggregateException several)
        {
            // One is enough to find the mistake, and is thrown as it was.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return prepared;
    }

    private PreparedArticle Prepare(ArticleSubmission submission) => submission.TakeIn() switch
    {
        AcceptedDocument accepted => Prepare(submission, accepted.Document),
        RefusedDocument refused => new PreparedArticle(submission, refused.Message, null, null, [], null, null),
        _ => throw new NotSupportedException("An intake has no third outcome."),
    };

    private PreparedArticle Prepare(ArticleSubmission submission, SourceDocument document)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var name = StoryName(story is null ? submission.Known.Story : new KnownMetadata(Story: story).WithWholeCharacters().Story);
        var storyId = ArticleIdentity.StoryId(name);
        var article = new Article
        {
            Id = ArticleIdentity.Id(storyId, document.Sha256, submission.Known),
            StoryId = storyId,
            Sha256 = document.Sha256,
            Path = submission.Name,
            Known = submission.Known with { Story = null },
            AddedUtc = now,
            ExtractorVersion = rules.ExtractorVersion,
            RulesVersion = rules.RulesVersion,
        };
        var rows = ArticleRows.Make(article, rules.Read(document, submission.Known), rules, now);
        var bytes = submission.BytesOf(document);
        var snapshot = new Snapshot
        {
            Sha256 = document.Sha256,
            Bytes = bytes,
            ByteCount = bytes.Length,
            Encoding = document.Encoding,
            Text = document.Text,
            AddedUtc = now,
        };
        return new PreparedArticle(
            submission, null, new Story { Id = storyId, Name = name, AddedUtc = now, NeedsReconciling = true }, snapshot,
            [.. document.Notes.Select((note, i) => new SnapshotNote { Sha256 = document.Sha256, Ordinal = i, Span = note.Span, Code = note.Code, Message = note.Message })],
            article, rows);
    }

    private static string StoryName(string? name) => string.IsNullOrWhiteSpace(name) ? AddArticles.DefaultStory : name.Trim();
}
