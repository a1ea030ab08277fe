using System.Runtime.InteropServices;
using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Export;
using ClaimTracker.Mentions.Locations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Counts what a list of claims can be narrowed to. Counts are of claims, not of places where they stand.</summary>
/// <remarks>
/// Of all claims the database counts rows off its indexes, and what is counted twice, the claims that stand in several places, is taken off: counting claims apart
/// takes ten times as long. What a filter leaves is fetched once and counted here for every facet.
/// </remarks>
internal sealed class ClaimFacetCounts(ClaimTrackerDbContext db)
{
    private const int Most = 20;

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal), _claimants = new(StringComparer.Ordinal), _outlets = new(StringComparer.Ordinal),
        _stories = new(StringComparer.Ordinal), _places = new(StringComparer.Ordinal);

    private IReadOnlyList<(string Name, object Value)> _values = [];

    /// <summary>Counts for the list of all claims, or of all of one kind.</summary>
    public async Task<IReadOnlyList<FacetGroup>> OfAllAsync(ClaimKind? kind, CancellationToken cancellationToken)
    {
        const string Repeated = "(SELECT Id FROM Claims WHERE AppearanceCount > 1)";
        if (kind is { } only)
        {
            _values = [("@kind", only.ToString())];
        }

        // Of one kind the rows are looked at as they lie: an index would be followed to each of them. Hence the plus.
        var (plain, joined) = kind is null ? ("", "") : ("AND Kind = @kind", "AND a.Kind = @kind");
        foreach (var (counts, column) in new[] { (_kinds, "Kind"), (_claimants, "ClaimantId"), (_outlets, "OutletId"), (_stories, "StoryId") })
        {
            await AddAsync(counts, $"SELECT {column}, count(*) FROM Appearances WHERE {column} IS NOT NULL {plain} GROUP BY {(kind is null ? "" : "+")}{column}", 1, cancellationToken);
            await AddAsync(counts, $"SELECT {column}, count(*) - count(DISTINCT ClaimId) FROM Appearances WHERE {column} IS NOT NULL {plain} AND ClaimId IN {Repeated} GROUP BY {column}", -1, cancellationToken);
        }

        await AddAsync(_places, kind is null ? "SELECT PlaceId, count(*) FROM AppearancePlaces GROUP BY PlaceId"
            : $"SELECT p.PlaceId, count(*) FROM Appearances a CROSS JOIN AppearancePlaces p ON p.AppearanceId = a.Id WHERE 1 {joined} GROUP BY p.PlaceId", 1, cancellationToken);
        await AddAsync(_places, $"SELECT p.PlaceId, count(*) - count(DISTINCT a.ClaimId) FROM Appearances a JOIN AppearancePlaces p ON p.AppearanceId = a.Id WHERE a.ClaimId IN {Repeated} {joined} GROUP BY p.PlaceId", -1, cancellationToken);
        return await GroupsAsync(null, cancellationToken);
    }

    /// <summary>Counts for the claims of these appearances.</summary>
    public async Task<IReadOnlyList<FacetGroup>> OfAsync(IQueryable<Appearance> appearances, CancellationToken cancellationToken)
    {
        // Claims by number: what is counted apart is asked of each facet once a row.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<(Dictionary<string, int> Facet, string Value, int Claim)>();
        var claims = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var row in appearances.Select(a => new { a.Id, a.ClaimId, a.Kind, a.ClaimantId, a.OutletId, a.StoryId }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, row.ClaimId, out var isKnown);
            number = isKnown ? number : numbers.Count;
            claims[row.Id] = number;
            Count(_kinds, row.Kind.ToString(), number);
            Count(_claimants, row.ClaimantId, number);
            Count(_outlets, row.OutletId, number);
            Count(_stories, row.StoryId, number);
        }

        var naming = new List<(string PlaceId, int Claim)>();
        await foreach (var row in db.AppearancePlaces.Where(p => appearances.Select(a => a.Id).Contains(p.AppearanceId)).Select(p => new { p.PlaceId, p.AppearanceId }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (claims.TryGetValue(row.AppearanceId, out var claim))
            {
                Count(_places, row.PlaceId, claim);
                naming.Add((row.PlaceId, claim));
            }
        }

        return await GroupsAsync(naming, cancellationToken);

        void Count(Dictionary<string, int> counts, string? value, int claim)
        {
            if (value is not null && seen.Add((counts, value, claim)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
            }
        }
    }

    private async Task AddAsync(Dictionary<string, int> counts, string sql, int sign, CancellationToken cancellationToken)
    {
        foreach (var (value, count) in await StoredRows.ReadAsync(db, sql, row => (row.GetString(0), row.GetInt32(1)), cancellationToken, _values))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += sign * count;
        }
    }

    /// <param name="naming">Which claims name which places; null for all claims.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    private async Task<IReadOnlyList<FacetGroup>> GroupsAsync(IReadOnlyList<(string PlaceId, int Claim)>? naming, CancellationToken cancellationToken)
    {
        var storyIds = Largest(_stories);
        var stories = (await db.Stories.Where(s => EF.Parameter(storyIds).Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken))
            .Select(s => new Facet(s.Name, s.Name, _stories[s.Id])).OrderByDescending(f => f.Count).ThenBy(f => f.Label, StringComparer.Ordinal).Take(Most).ToList();
        return
        [
            new FacetGroup("kind", "How it is said", [.. _kinds.Select(k => (Kind: Enum.Parse<ClaimKind>(k.Key), k.Value)).OrderByDescending(k => k.Value).ThenBy(k => k.Kind)
                .Select(k => new Facet(ContractWords.Of(k.Kind), ContractWords.Of(k.Kind).Replace('_', ' '), k.Value))]),
            new FacetGroup("source", "Who says it", await SourcesAsync(_claimants, cancellationToken)),
            new FacetGroup("source", "Who carries it", await SourcesAsync(_outlets, cancellationToken)),
            new FacetGroup("location", "Places", await PlacesAsync(naming, cancellationToken)),
            new FacetGroup("story", "Story", stories),
        ];
    }

    private async Task<IReadOnlyList<Facet>> SourcesAsync(Dictionary<string, int> counts, CancellationToken cancellationToken)
    {
        var ids = Largest(counts);
        var named = (await db.Sources.Where(s => EF.Parameter(ids).Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken))
            .Select(s => new Facet(s.Id, s.Name, counts[s.Id])).OrderByDescending(f => f.Count).ThenBy(f => f.Label, StringComparer.Ordinal).Take(Most).ToList();
        return await NamedSources.NameAsync(db, named, cancellationToken);
    }

    private async Task<IReadOnlyList<Facet>> PlacesAsync(IReadOnlyList<(string PlaceId, int Claim)>? naming, CancellationToken cancellationToken)
    {
        var ids = Largest(_places);
        var places = (await db.Places.Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Kind, p.CountryCode }).ToListAsync(cancellationToken))
            .OrderByDescending(p => _places[p.Id]).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most).ToList();
        var named = new List<Facet>();
        foreach (var place in places)
        {
            // Narrowed to a country the list has the claims on all places in it.
            var count = place is { Kind: PlaceKind.Country, CountryCode: { } code } ? await InCountryAsync(code, naming, cancellationToken) : _places[place.Id];
            named.Add(new Facet(place.Id, place.Name, count));
        }

        return await NamedPlaces.NameAsync(db, [.. named.OrderByDescending(f => f.Count)], cancellationToken);
    }

    private async Task<int> InCountryAsync(string code, IReadOnlyList<(string PlaceId, int Claim)>? naming, CancellationToken cancellationToken)
    {
        if (naming is null)
        {
            return (await StoredRows.ReadAsync(
                db, "SELECT count(DISTINCT a.ClaimId) FROM Places x CROSS JOIN AppearancePlaces p ON p.PlaceId = x.Id CROSS JOIN Appearances a ON a.Id = p.AppearanceId WHERE x.CountryCode = @code" + (_values.Count > 0 ? " AND a.Kind = @kind" : ""),
                row => row.GetInt32(0), cancellationToken, [.. _values, ("@code", code)]))[0];
        }

        var inside = await db.Places.Where(p => p.CountryCode == code).Select(p => p.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return naming.Where(n => inside.Contains(n.PlaceId)).Select(n => n.Claim).Distinct().Count();
    }

    /// <summary>The values with the highest counts, and those that have as much as the last of them: which of these are shown, their names say.</summary>
    private static string[] Largest(Dictionary<string, int> counts)
    {
        var least = counts.Values.Order().TakeLast(Most).FirstOrDefault();
        return [.. counts.Where(c => c.Value >= least && c.Value > 0).Select(c => c.Key).Take(Most * 50)];
    }
}
