using ClaimTracker.Data.Browse;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Shows one finding: its passages side by side, its reasons, its history.</summary>
public sealed class ShowFinding(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most passages that are shown.</summary>
    public const int MaxMembers = 100;

    /// <returns>Null when there is no such finding.</returns>
    public async Task<FindingDetail?> RunAsync(string findingId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = (await FindingRows.FetchAsync(db, db.Findings.Where(f => f.Id == findingId), cancellationToken)).SingleOrDefault();
        if (row is null)
        {
            return null;
        }

        var rule = await db.Findings.Where(f => f.Id == findingId).Select(f => f.Rule).SingleAsync(cancellationToken);
        var members = await db.FindingMembers.Where(m => m.FindingId == findingId).OrderBy(m => m.Ordinal).Take(MaxMembers).ToListAsync(cancellationToken);
        var passages = await FindingVoices.AddAsync(
            db, members, await PassageContext.OfAsync(db, members.ConvertAll(m => (m.ArticleId, m.Span, m.Surface, m.Value)), cancellationToken), cancellationToken);
        var changes = await db.FindingChanges.Where(c => c.FindingId == findingId).OrderBy(c => c.Ordinal).Select(c => new WordChange(c.From, c.To)).ToListAsync(cancellationToken);
        var history = await DecisionWriting.HistoryAsync(db, findingId, cancellationToken);
        var inForce = Dispositions.InForce(history);
        var undone = Dispositions.Undone(history);
        IReadOnlyList<PassageRow> added = [];
        var evidence = await DecisionRows.EvidenceAsync(db, [.. history.Select(d => d.Id)], cancellationToken);
        if (row.Disposition == Disposition.Reopened && inForce is not null)
        {
            var known = evidence[inForce.Id].Select(e => (e.ArticleId, e.Span, e.Surface, e.Value)).ToHashSet();
            added = [.. passages.Where(p => !known.Contains((p.Article.Id, p.Span, p.Surface, p.Value)))];
        }

        return new FindingDetail(
            row, passages, changes, rule, [.. history.Select(d => new DecisionRow(d, undone.Contains(d.Id), d.Id == inForce?.Id) { Evidence = [.. evidence[d.Id]] })], added);
    }
}
