using System.Runtime.CompilerServices;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Goes through all claims of a filter in an order of their list. Memory does not grow with them.</summary>
internal static class ClaimsInOrder
{
    private const int ClaimsAtATime = 500;

    // Each page begins in all of them anew: with more, gathering and sorting once is quicker.
    private const int MostIndexes = 6;

    /// <summary>What claims are sorted by.</summary>
    public static RowOrders<Claim> Orders { get; } = new RowOrders<Claim>(c => c.Id)
        .With(ClaimFilter.NewestFirst, c => c.Sort, false)
        .With(ClaimFilter.OldestFirst, c => c.Sort, true)
        .With(ClaimFilter.MostRepeated, c => c.AppearanceCount, true);

    public static async IAsyncEnumerable<ClaimPlaces> FetchAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, SortOption order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (order != ClaimFilter.MostRepeated && await ClaimOrder.OfAsync(db, filter, cancellationToken) is { PartCount: <= MostIndexes } index)
        {
            for (var query = new ListQuery<ClaimFilter>(filter, order); ;)
            {
                var page = await index.PlacesAsync(db, query, ClaimsAtATime, cancellationToken);
                foreach (var claim in page.Take(ClaimsAtATime))
                {
                    yield return new ClaimPlaces(claim[0].ClaimId, [.. claim.Select(p => p.AppearanceId).Distinct(StringComparer.Ordinal)]);
                }

                if (page.Count <= ClaimsAtATime)
                {
                    yield break;
                }

                var last = page[ClaimsAtATime - 1][0];
                query = query with { Cursor = new Cursor(last.Key, last.ClaimId) };
            }
        }

        // One statement, which gathers and sorts once, and is read as the rows are taken.
        var appearances = await FilteredAppearances.OfAsync(db, filter, cancellationToken);
        var rows = Orders.All(db.Claims.AsNoTracking(), order).Join(appearances, c => c.Id, a => a.ClaimId, (c, a) => new { a.ClaimId, a.Id }).AsAsyncEnumerable();
        string? claimId = null;
        var ids = new List<string>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (row.ClaimId != claimId && claimId is not null)
            {
                yield return new ClaimPlaces(claimId, [.. ids]);
                ids.Clear();
            }

            claimId = row.ClaimId;
            ids.Add(row.Id);
        }

        if (claimId is not null)
        {
            yield return new ClaimPlaces(claimId, [.. ids]);
        }
    }
}
