using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Adds an editor's decision about a finding. A splitting or merging is carried out at once: the story is compared anew.</summary>
public sealed class RecordDecision(ClaimTrackerStore store, ReconcileStory reconcileStory, ReviewNews news, TimeProvider clock)
{
    /// <exception cref="ArgumentException">The reviewer is blank, or the judgement, method or a rank is no such value.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<DecisionOutcome> RunAsync(NewDecision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Reviewer, nameof(decision));
        DecisionRecorded recorded;
        string storyId;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            var finding = await db.Findings.FindAsync([decision.FindingId], cancellationToken);
            if (finding is null)
            {
                return new NothingToDecide();
            }

            var history = await DecisionWriting.HistoryAsync(db, finding.Id, cancellationToken);
            if (decision.SeenVersion is { } seen && seen != finding.Version)
            {
                return new DecisionOvertaken(history.Count > 0 ? history[^1] : null, finding.Disposition, finding.Version);
            }

            var members = await DecisionWriting.MembersAsync(db, finding.Id, cancellationToken);
            if (DecisionProblems.Of(decision, members) is { } problem)
            {
                return new DecisionRefused(problem);
            }

            var about = decision.Judgement == Judgement.Split ? decision.Counted!.Trim() : null;
            if (decision.Judgement == Judgement.Merge)
            {
                var target = await db.Quantities.AsNoTracking().SingleOrDefaultAsync(q => q.Id == decision.QuantityId && q.StoryId == finding.StoryId, cancellationToken);
                if (target is null || finding.QuantityId is null || target.Id == finding.QuantityId)
                {
                    return new DecisionRefused("Choose another quantity of the same story: figures can be put together, and only with others.");
                }

                about = target.Label;
            }

            var now = clock.GetUtcNow().UtcDateTime;
            recorded = await DecisionWriting.AppendAsync(db, finding, history, decision, about, null, now, cancellationToken);
            storyId = finding.StoryId;
            if (DecisionCorrections.Has(decision.Judgement))
            {
                await DecisionCorrections.AddAsync(db, finding, members, decision, recorded.Decision.Id, now, cancellationToken);
                (await db.Stories.FindAsync([storyId], cancellationToken))!.CompareWhole();
            }

            await writing.CommitAsync(cancellationToken);
        }

        return await AfterAsync(reconcileStory, store, news, recorded, storyId, decision.Judgement, cancellationToken);
    }

    /// <summary>Compares the story where the step asks for it, tells who listens, and says where the matter stands then.</summary>
    internal static async Task<DecisionRecorded> AfterAsync(
        ReconcileStory reconcileStory, ClaimTrackerStore store, ReviewNews news, DecisionRecorded recorded, string storyId, Judgement judgement, CancellationToken cancellationToken)
    {
        if (DecisionCorrections.Has(judgement))
        {
            await reconcileStory.RunAsync(storyId, cancellationToken);
            await using var writing = await store.BeginWritingAsync(cancellationToken);
            if (await writing.Db.Findings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == recorded.Decision.FindingId, cancellationToken) is { } now)
            {
                recorded = recorded with { Disposition = now.Disposition, Version = now.Version };
            }
        }

        news.Tell(new ReviewChange(storyId, recorded.Decision.FindingId));
        return recorded;
    }
}
