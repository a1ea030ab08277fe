using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Takes a correction back by a record of its own; later ones stay. Undoing an undoing brings the correction back.</summary>
public sealed class UndoCorrection(ClaimTrackerStore store, ReconcileStory reconcileStory, TimeProvider clock)
{
    /// <param name="correctionId">The correction to take back.</param>
    /// <param name="reviewer">Display name of who does it; not blank.</param>
    /// <param name="reason">Why, in Markdown; may be empty.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<CorrectionOutcome> RunAsync(string correctionId, string reviewer, string reason, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentNullException.ThrowIfNull(reason);
        StoredCorrection row;
        IReadOnlyList<string> stories;
        bool stands;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            var target = await db.Corrections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == correctionId, cancellationToken);
            if (target is not { Content: not null } || target.DecisionId is not null)
            {
                return new NothingToCorrect(target is null ? "There is no such correction."
                    : target.DecisionId is not null ? "It belongs to a decision: undo that decision." : "It cannot be taken back: nothing is left of it.");
            }

            var undone = await CorrectionRows.UndoneAsync(db, cancellationToken);
            if (undone.Contains(correctionId))
            {
                return new NothingToCorrect("It is undone already.");
            }

            // What was recorded as one step is taken back as one, whichever part of it is named.
            var lead = target.PartOf ?? target.Id;
            var parts = await db.Corrections.AsNoTracking().Where(c => c.Id == lead || c.PartOf == lead).OrderBy(c => c.Number).ToListAsync(cancellationToken);
            var number = await CorrectionWriting.LastNumberAsync(db, cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            StoredCorrection? first = null;
            foreach (var part in parts.Where(c => c.Content is not null && !undone.Contains(c.Id)))
            {
                var step = Undoing(part, ++number, first?.Id, reason, reviewer, now);
                first ??= step;
                db.Corrections.Add(step);
            }

            row = first!;
            stories = await CorrectionWriting.MarkStoriesAsync(db, row, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            stands = await StandsAsync(db, row, cancellationToken);
            await writing.CommitAsync(cancellationToken);
        }

        await SourceNames.BringUpToDateAsync(store, reconcileStory, CorrectionJson.Read(row.Content!), !stands, stories, cancellationToken);
        return new CorrectionRecorded(CorrectionRows.Of(row, false));
    }

    private static StoredCorrection Undoing(StoredCorrection target, long number, string? partOf, string reason, string reviewer, DateTime now) => new()
    {
        Id = CorrectionWriting.Id(number, target.Content, reviewer, now),
        Number = number,
        Kind = target.Kind,
        StoryId = target.StoryId,
        ArticleId = target.ArticleId,
        Start = target.Start,
        End = target.End,
        Content = target.Content,
        Summary = target.Summary,
        Before = target.Before,
        Reason = reason,
        Reviewer = reviewer.Trim(),
        MadeUtc = now,
        Undoes = target.Id,
        PartOf = partOf,
    };

    /// <summary>Whether the correction that a step speaks of holds after it: an undoing of an undoing brings it back.</summary>
    private static async Task<bool> StandsAsync(ClaimTrackerDbContext db, StoredCorrection step, CancellationToken cancellationToken)
    {
        var undone = await CorrectionRows.UndoneAsync(db, cancellationToken);
        var first = step;
        while (first.Undoes is { } target)
        {
            first = await db.Corrections.AsNoTracking().SingleAsync(c => c.Id == target, cancellationToken);
        }

        return !undone.Contains(first.Id);
    }
}
