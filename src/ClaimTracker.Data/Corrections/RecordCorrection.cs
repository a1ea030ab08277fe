using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Puts an editor's correction on record, applies it, and compares the stories that it touches anew.</summary>
public sealed class RecordCorrection(ClaimTrackerStore store, ReadingRules rules, ReconcileStory reconcileStory, TimeProvider clock)
{
    /// <summary>The longest name or phrase that is taken, in UTF-16 code units.</summary>
    public const int MaxName = 300;

    /// <exception cref="ArgumentException">The reviewer is blank.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<CorrectionOutcome> RunAsync(NewCorrection correction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentException.ThrowIfNullOrWhiteSpace(correction.Reviewer, nameof(correction));
        if (ProblemOf(correction.Content) is { } problem)
        {
            return new NothingToCorrect(problem);
        }

        StoredCorrection row;
        IReadOnlyList<string> stories;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            switch (await MakeAsync(db, correction, cancellationToken))
            {
                case (null, { } outcome):
                    return outcome;
                case ({ } made, _):
                    row = made;
                    break;
                default:
                    throw new NotSupportedException("A correction is made or refused.");
            }

            db.Corrections.Add(row);
            stories = await CorrectionWriting.MarkStoriesAsync(db, row, cancellationToken);
            await writing.CommitAsync(cancellationToken);
        }

        await SourceNames.BringUpToDateAsync(store, reconcileStory, correction.Content, false, stories, cancellationToken);
        return new CorrectionRecorded(CorrectionRows.Of(row, false));
    }

    private async Task<(StoredCorrection? Row, CorrectionOutcome? Refused)> MakeAsync(ClaimTrackerDbContext db, NewCorrection correction, CancellationToken cancellationToken)
    {
        var number = await CorrectionWriting.LastNumberAsync(db, cancellationToken) + 1;
        var now = clock.GetUtcNow().UtcDateTime;
        StoredCorrection Make(string? story, string? article, string text, string? before) =>
            CorrectionWriting.Make(number, correction.Content, story, article, text, before, correction.Reason, correction.Reviewer, now, null);
        if (correction.Content is SourceCorrection source)
        {
            var id = CorrectionWriting.SourceId(source.Kind, source.Name);
            return await db.Sources.AnyAsync(s => s.Id == id, cancellationToken)
                ? (Make(null, null, "", source.Name), null)
                : (null, new NothingToCorrect($"No source is named \u201C{source.Name}\u201D any more."));
        }

        if (correction.ArticleId is null)
        {
            return correction.Content is ThingCorrection or Withdrawal && await db.Stories.AnyAsync(s => s.Id == correction.StoryId, cancellationToken)
                ? (Make(correction.StoryId, null, "", null), null)
                : (null, new NothingToCorrect("There is no such story."));
        }

        var article = await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == correction.ArticleId, cancellationToken);
        if (article is null || correction.Content is ThingCorrection)
        {
            return (null, new NothingToCorrect("There is no such article."));
        }

        if (await LaterAsync(db, correction, cancellationToken) is { } later)
        {
            return (null, new CorrectionOvertaken(CorrectionRows.Of(later, false)));
        }

        var reading = await ReadAsync(db, article, cancellationToken);
        if (ReferenceEquals(CorrectedReading.Apply(reading, correction.Content), reading) || (correction.Content is Withdrawal && article.IsWithdrawn))
        {
            return (null, new NothingToCorrect("That would change nothing: either it is read like that already, or there is nothing of the kind at these words."));
        }

        return (Make(article.StoryId, article.Id, reading.Text, CorrectionWording.Before(correction.Content, reading)), null);
    }

    /// <summary>A correction of the same words that the editor has not seen.</summary>
    private static async Task<StoredCorrection?> LaterAsync(ClaimTrackerDbContext db, NewCorrection correction, CancellationToken cancellationToken)
    {
        if (correction.SeenNumber is not { } seen)
        {
            return null;
        }

        var span = CorrectionWording.SpanOf(correction.Content);
        var later = await db.Corrections.AsNoTracking().Where(c => c.ArticleId == correction.ArticleId && c.Number > seen).OrderByDescending(c => c.Number).ToListAsync(cancellationToken);
        return later.Find(c => span is not { } at || c is not { Start: { } start, End: { } end } || new TextSpan(start, end).Overlaps(at));
    }

    private async Task<ArticleReading> ReadAsync(ClaimTrackerDbContext db, Article article, CancellationToken cancellationToken)
    {
        var snapshot = await db.Snapshots.AsNoTracking().Where(s => s.Sha256 == article.Sha256).Select(s => new { s.Text, s.Encoding }).SingleAsync(cancellationToken);
        var reading = rules.Read(new SourceDocument(article.Path, article.Sha256, snapshot.Text, snapshot.Encoding, []), article.Known);
        return (await StandingCorrections.OfStoryAsync(db, article.StoryId, cancellationToken)).Apply(article, reading).Reading;
    }

    private static string? ProblemOf(Correction correction) => correction switch
    {
        SpeakerCorrection { Name: { } name } => Blank(name, "Who says it?"),
        ClaimAddition { Name: { } name } => Blank(name, "Who says it?"),
        CountedCorrection c => Blank(c.Counted, "What does it count?"),
        FigureAddition c => Blank(c.Counted, "What does it count?"),
        ThingCorrection c => Blank(c.Counted, "What does it count?") ?? Blank(c.Head, "What does it count?"),
        SourceCorrection c => Blank(c.NewName, "Which name is the right one?")
            ?? (c.Kind == c.NewKind && string.Equals(c.Name, c.NewName, StringComparison.Ordinal) ? "That is its name already." : null),
        _ => null,
    };

    private static string? Blank(string text, string question) => string.IsNullOrWhiteSpace(text) ? question
        : text.Length > MaxName ? $"That is too long: at most {MaxName} characters." : null;
}
