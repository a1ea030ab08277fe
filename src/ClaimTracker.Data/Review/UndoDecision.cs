using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Takes a decision back by a step of its own; later decisions stay. Undoing an undoing brings the decision back.</summary>
public sealed class UndoDecision(ClaimTrackerStore store, ReconcileStory reconcileStory, ReviewNews news, TimeProvider clock)
{
    /// <param name="decisionId">The step to take back.</param>
    /// <param name="reviewer">Display name of who does it; not blank.</param>
    /// <param name="rationale">Why, in Markdown; may be empty.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns><see cref="NothingToDecide"/> when there is no such decision or it is undone already.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<DecisionOutcome> RunAsync(string decisionId, string reviewer, string rationale, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentNullException.ThrowIfNull(rationale);
        DecisionRecorded recorded;
        StoredDecision? decision;
        string storyId;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            decision = await db.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == decisionId, cancellationToken);
            if (decision is null)
            {
                return new NothingToDecide();
            }

            var finding = (await db.Findings.FindAsync([decision.FindingId], cancellationToken))!;
            var history = await DecisionWriting.HistoryAsync(db, finding.Id, cancellationToken);
            if (Dispositions.Undone(history).Contains(decisionId))
            {
                return new NothingToDecide();
            }

            var step = new NewDecision(finding.Id, null, decision.Judgement, decision.Method, decision.ReportedValue, rationale, reviewer) { ReportedHigh = decision.ReportedHigh };
            recorded = await DecisionWriting.AppendAsync(db, finding, history, step, decision.About, decisionId, clock.GetUtcNow().UtcDateTime, cancellationToken);
            storyId = finding.StoryId;
            if (DecisionCorrections.Has(decision.Judgement))
            {
                (await db.Stories.FindAsync([storyId], cancellationToken))!.CompareWhole();
            }

            await writing.CommitAsync(cancellationToken);
        }

        return await RecordDecision.AfterAsync(reconcileStory, store, news, recorded, storyId, decision.Judgement, cancellationToken);
    }
}
