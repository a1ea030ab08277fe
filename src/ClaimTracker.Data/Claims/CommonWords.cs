using System.Text.Json;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Search;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Claims;

/// <summary>Reads a page of the claims with words that many claims have: goes through the claims in order and asks of a stretch at a time which of them the word index has.</summary>
internal static class CommonWords
{
    private const int FirstStretch = 64, MostStretch = 16_384;

    // The first stretch is to give a page mostly: each costs some statements.
    private const double Slack = 1.25;

    /// <param name="db">The store.</param>
    /// <param name="words">The words.</param>
    /// <param name="query">From where, in which order.</param>
    /// <param name="size">How many claims the page has.</param>
    /// <param name="share">Which part of all claims has the words.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<ClaimPlace>> PageAsync(ClaimTrackerDbContext db, string words, ListQuery<ClaimFilter> query, int size, double share, CancellationToken cancellationToken)
    {
        var found = new List<ClaimPlace>();
        if (MatchQuery.Phrases(words) is not { Count: > 0 } phrases || await WordEndings.OfAsync(db, phrases, cancellationToken) is not { } queries)
        {
            return found;
        }

        var match = string.Join(" AND ", queries);
        var isDescending = (query.Order == ClaimFilter.OldestFirst) ^ query.IsBackwards;
        var (beyond, direction) = isDescending ? ("<", "DESC") : (">", "ASC");
        var (sort, id) = query.Cursor is { } cursor ? (cursor.Sort, cursor.Id) : (isDescending ? long.MaxValue : long.MinValue, "");
        for (var stretch = (int)Math.Clamp(size * Slack / share, FirstStretch, MostStretch); found.Count <= size; stretch = Math.Min(stretch * 2, MostStretch))
        {
            var claims = await StoredRows.ReadAsync(
                db, $"SELECT Sort, Id FROM Claims WHERE Sort {beyond}= @sort AND (Sort {beyond} @sort OR Id {beyond} @id) ORDER BY Sort {direction}, Id {direction} LIMIT @most",
                row => (Sort: row.GetInt64(0), Id: row.GetString(1)), cancellationToken, ("@sort", sort), ("@id", id), ("@most", stretch));
            if (claims.Count == 0)
            {
                break;
            }

            (sort, id) = claims[^1];
            var rows = await StoredRows.ReadAsync(
                db, "SELECT a.ClaimId, a.Id, a.rowid FROM json_each(@ids) j CROSS JOIN Appearances a ON a.ClaimId = j.value",
                row => (ClaimId: row.GetString(0), Id: row.GetString(1), Row: row.GetInt64(2)), cancellationToken, ("@ids", JsonSerializer.Serialize(claims.Select(c => c.Id))));
            if (rows.Count == 0)
            {
                continue;
            }

            var hits = (await StoredRows.ReadAsync(
                db, "SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH @match AND rowid BETWEEN @first AND @last",
                row => row.GetInt64(0), cancellationToken, ("@match", match), ("@first", rows.Min(r => r.Row)), ("@last", rows.Max(r => r.Row)))).ToHashSet();
            var firsts = rows.Where(r => hits.Contains(r.Row)).GroupBy(r => r.ClaimId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(r => r.Id)!, StringComparer.Ordinal);
            found.AddRange(claims.Where(c => firsts.ContainsKey(c.Id)).Select(c => new ClaimPlace(c.Sort, c.Id, firsts[c.Id])));
        }

        return found.Count > size ? found[..(size + 1)] : found;
    }
}
