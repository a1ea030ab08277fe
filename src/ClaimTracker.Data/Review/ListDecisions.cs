using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Lists the decisions of all findings, the newest first.</summary>
public sealed class ListDecisions(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    /// <param name="storyId">Id of a story; null for all.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<DecisionRow>> RunAsync(string? storyId, string? after, int pageSize, CancellationToken cancellationToken)
    {
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var decisions = db.Decisions.AsNoTracking();
        if (storyId is not null)
        {
            decisions = decisions.Where(d => db.Findings.Any(f => f.Id == d.FindingId && f.StoryId == storyId));
        }

        var total = await decisions.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
            var instant = new DateTime(Math.Clamp(cursor.Sort, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            decisions = decisions.Where(d => d.DecidedUtc < instant || (d.DecidedUtc == instant && string.Compare(d.Id, cursor.Id) > 0));
#pragma warning restore CA1309
        }

        var rows = await decisions.OrderByDescending(d => d.DecidedUtc).ThenBy(d => d.Id).Take(pageSize + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(pageSize).ToList();
        var next = rows.Count > pageSize ? new Cursor(shown[^1].DecidedUtc.Ticks, shown[^1].Id).ToString() : null;
        return new Page<DecisionRow>(await RowsAsync(db, shown, cancellationToken), total, next);
    }

    /// <returns>Null when there is no such decision.</returns>
    public async Task<DecisionRow?> FindAsync(string decisionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Decisions.AsNoTracking().Where(d => d.Id == decisionId).ToListAsync(cancellationToken);
        return (await RowsAsync(db, rows, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Each with where it stands in the history of its finding.</summary>
    private static async Task<IReadOnlyList<DecisionRow>> RowsAsync(ClaimTrackerDbContext db, List<StoredDecision> decisions, CancellationToken cancellationToken)
    {
        var findings = decisions.Select(d => d.FindingId).Distinct(StringComparer.Ordinal).ToArray();
        var histories = (await db.Decisions.AsNoTracking().Where(d => EF.Parameter(findings).Contains(d.FindingId)).OrderBy(d => d.Ordinal).ToListAsync(cancellationToken))
            .ConvertAll(DecisionRows.ToDecision).ToLookup(d => d.FindingId, StringComparer.Ordinal);
        var undone = histories.SelectMany(history => Dispositions.Undone([.. history])).ToHashSet(StringComparer.Ordinal);
        var inForce = histories.Select(history => Dispositions.InForce([.. history])?.Id).ToHashSet(StringComparer.Ordinal);
        return decisions.ConvertAll(d => new DecisionRow(DecisionRows.ToDecision(d), undone.Contains(d.Id), inForce.Contains(d.Id)));
    }
}
