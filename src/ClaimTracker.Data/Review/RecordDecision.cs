using ClaimTracker.Data.Sqlite;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>Adds an editor's decision about a finding.</summary>
public sealed class RecordDecision(ClaimTrackerStore store, TimeProvider clock)
{
    /// <exception cref="ArgumentException">The reviewer is blank, or the judgement or method is no such value.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<DecisionOutcome> RunAsync(NewDecision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Reviewer, nameof(decision));
        if (!Enum.IsDefined(decision.Judgement) || (decision.Method is { } method && !Enum.IsDefined(method)))
        {
            throw new ArgumentException("No such judgement or method.", nameof(decision));
        }

        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var finding = await writing.Db.Findings.FindAsync([decision.FindingId], cancellationToken);
        if (finding is null)
        {
            return new NothingToDecide();
        }

        var history = await DecisionWriting.HistoryAsync(writing.Db, finding.Id, cancellationToken);
        if (decision.SeenVersion is { } seen && seen != finding.Version)
        {
            return new DecisionOvertaken(history.Count > 0 ? history[^1] : null, finding.Disposition, finding.Version);
        }

        var recorded = await DecisionWriting.AppendAsync(writing.Db, finding, history, decision, null, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await writing.CommitAsync(cancellationToken);
        return recorded;
    }
}
