using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Claims;

/// <summary>Reads a page of claims off the indexes that hold them in the order of the list, for filters by one source, place or story, or by none of them.</summary>
/// <remarks>Rows are taken by their claim's place in the list alone; the few that share one, where articles were read again, are put in order here.</remarks>
internal sealed class ClaimOrder
{
    private readonly IReadOnlyList<string> _parts;
    private readonly List<(string Name, object Value)> _values = [];

    private ClaimOrder(IReadOnlyList<string> parts) => _parts = parts;

    /// <summary>Null where no index gives the claims in order.</summary>
    public static async Task<ClaimOrder?> OfAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var narrowed = new[] { filter.Source, filter.Location, filter.Story }.Count(value => value is not null);
        if (filter is not { Quantity: null, Words: null, Article: null } || narrowed > 1)
        {
            return null;
        }

        var values = new List<(string, object)>();
        var ofKind = "";
        if (filter.Kind is { } kind)
        {
            values.Add(("@kind", kind.ToString()));
            ofKind = "AND a.Kind = @kind";
        }

        // Each reads as many rows as are asked for from where the page begins: @from, with the comparison and the direction put in.
        var parts = new List<string>();
        void Part(string sort, string rows, string which) => parts.Add($"SELECT {sort} AS Sort, a.ClaimId AS ClaimId, a.Id AS Id FROM {rows} WHERE {which} AND {sort} {{0}} @from {ofKind} ORDER BY {sort} {{1}} LIMIT @most");
        if (filter.Source is { } source)
        {
            foreach (var (id, i) in (await NamedSources.FindWithJointAsync(db, source, cancellationToken)).Select((id, i) => (id, i)))
            {
                values.Add(($"@id{i}", id));
                Part("a.ClaimSort", "Appearances a", $"a.ClaimantId = @id{i}");
                Part("a.ClaimSort", "Appearances a", $"a.OutletId = @id{i}");
                Part("h.ClaimSort", "AttributionHops h CROSS JOIN Appearances a ON a.Id = h.AppearanceId", $"h.SourceId = @id{i}");
            }
        }
        else if (filter.Location is { } location)
        {
            foreach (var (id, i) in (await NamedPlaces.FindAsync(db, location, cancellationToken)).Select((id, i) => (id, i)))
            {
                values.Add(($"@id{i}", id));
                Part("p.ClaimSort", "AppearancePlaces p CROSS JOIN Appearances a ON a.Id = p.AppearanceId", $"p.PlaceId = @id{i}");
            }
        }
        else if (filter.Story is { } story)
        {
            values.Add(("@id0", await NamedStories.FindAsync(db, story, cancellationToken)));
            Part("a.ClaimSort", "Appearances a", "a.StoryId = @id0");
        }
        else
        {
            Part("c.Sort", "Claims c CROSS JOIN Appearances a ON a.ClaimId = c.Id", "1");
        }

        return new ClaimOrder(parts) { Values = values };
    }

    /// <summary>How many indexes are read for each page.</summary>
    public int PartCount => _parts.Count;

    private IReadOnlyList<(string Name, object Value)> Values { init => _values.AddRange(value); }

    /// <summary>The claims of a page and one more, each with the first appearance that the filter leaves.</summary>
    public async Task<IReadOnlyList<ClaimPlace>> PageAsync(ClaimTrackerDbContext db, ListQuery<ClaimFilter> query, int size, CancellationToken cancellationToken) =>
        [.. (await PlacesAsync(db, query, size, cancellationToken)).Select(claim => claim.MinBy(p => p.AppearanceId, StringComparer.Ordinal)!)];

    /// <summary>The same with all appearances of each, one of them perhaps twice.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ClaimPlace>>> PlacesAsync(ClaimTrackerDbContext db, ListQuery<ClaimFilter> query, int size, CancellationToken cancellationToken)
    {
        var isDescending = (query.Order == ClaimFilter.OldestFirst) ^ query.IsBackwards;
        var from = query.Cursor?.Sort ?? (isDescending ? long.MaxValue : long.MinValue);
        var sql = _parts.Select(part => part.Replace("{0}", isDescending ? "<=" : ">=", StringComparison.Ordinal).Replace("{1}", isDescending ? "DESC" : "ASC", StringComparison.Ordinal)).ToList();
        for (var most = size + (size / 4) + 2; ; most *= 4)
        {
            // A claim may stand in many places: one round more where too few claims are left of the rows.
            var found = new List<ClaimPlace>();
            long? cut = null;
            foreach (var part in sql)
            {
                var rows = await StoredRows.ReadAsync(db, part, Read, cancellationToken, [.. _values, ("@from", from), ("@most", most)]);
                found.AddRange(rows);
                if (rows.Count == most)
                {
                    // Others with the last one's place may be behind it.
                    var last = rows[^1].Key;
                    cut = cut is not { } before ? last : isDescending ? Math.Max(before, last) : Math.Min(before, last);
                }
            }

            var whole = found.Where(p => cut is not { } at || (isDescending ? p.Key > at : p.Key < at)).GroupBy(p => (p.Key, p.ClaimId));
            var sorted = (isDescending
                ? whole.OrderByDescending(g => g.Key.Key).ThenByDescending(g => g.Key.ClaimId, StringComparer.Ordinal)
                : whole.OrderBy(g => g.Key.Key).ThenBy(g => g.Key.ClaimId, StringComparer.Ordinal))
                .Where(g => IsBeyond(g.Key, query.Cursor, isDescending)).Take(size + 1).Select(IReadOnlyList<ClaimPlace> (g) => [.. g]).ToList();
            if (cut is null || sorted.Count > size)
            {
                return sorted;
            }
        }
    }

    private static bool IsBeyond((long Key, string ClaimId) place, Cursor? cursor, bool isDescending)
    {
        if (cursor is not { } at)
        {
            return true;
        }

        var order = place.Key != at.Sort ? place.Key.CompareTo(at.Sort) : string.CompareOrdinal(place.ClaimId, at.Id);
        return isDescending ? order < 0 : order > 0;
    }

    private static ClaimPlace Read(PreparedStatement row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2));
}
