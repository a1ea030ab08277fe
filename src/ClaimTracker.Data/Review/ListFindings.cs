using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Lists findings, what needs an editor first.</summary>
public sealed class ListFindings(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    /// <param name="filter">Which findings. Those that the reconciler no longer finds are left out unless a disposition is asked for.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<FindingRow>> RunAsync(FindingFilter filter, string? after, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var findings = Filtered(db, filter);
        var total = await findings.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            findings = findings.Where(f => f.Ordinal > cursor.Sort || (f.Ordinal == cursor.Sort && string.Compare(f.Id, cursor.Id) > 0));
#pragma warning restore CA1309
        }

        var rows = await FindingRows.FetchAsync(db, findings.OrderBy(f => f.Ordinal).ThenBy(f => f.Id).Take(pageSize + 1), cancellationToken);
        var sorted = rows.OrderBy(r => r.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        return sorted.Count > pageSize
            ? new Page<FindingRow>(sorted[..pageSize], total, new Cursor(sorted[pageSize - 1].Ordinal, sorted[pageSize - 1].Id).ToString())
            : new Page<FindingRow>(sorted, total, null);
    }

    internal static IQueryable<StoredFinding> Filtered(ClaimTrackerDbContext db, FindingFilter filter)
    {
        var findings = db.Findings.AsNoTracking();
        findings = filter.WaitingOnly ? findings.WaitingForEditor() : filter.Disposition is null ? findings.Where(f => f.IsCurrent) : findings;
        if (filter.Disposition is { } disposition)
        {
            findings = findings.Where(f => f.Disposition == disposition);
        }

        if (filter.Relation is { } relation)
        {
            findings = findings.Where(f => f.Relation == relation);
        }

        if (filter.StoryId is { } story)
        {
            findings = findings.Where(f => f.StoryId == story);
        }

        if (filter.QuantityId is { } quantity)
        {
            findings = findings.Where(f => f.QuantityId == quantity);
        }

        if (filter.ArticleId is { } article)
        {
            findings = findings.Where(f => db.FindingMembers.Any(m => m.FindingId == f.Id && m.ArticleId == article));
        }

        return findings;
    }
}
