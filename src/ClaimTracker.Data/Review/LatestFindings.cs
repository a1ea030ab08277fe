using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>The findings of a filter that came up or changed last, the newest first: what a feed carries.</summary>
public sealed class LatestFindings(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="filter">Which findings.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<FindingRow>> RunAsync(FindingFilter filter, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await FindingRows.FetchAsync(
            db, ListFindings.Narrowed(db, filter).OrderByDescending(f => f.ChangedUtc).ThenBy(f => f.Id).Take(most), cancellationToken);
        return [.. rows.OrderByDescending(r => r.ChangedUtc).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }
}
