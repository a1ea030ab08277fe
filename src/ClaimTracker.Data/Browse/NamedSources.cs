using System.Text.Json;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Finds the sources that a filter means, and says what a filter may call them, so that its address can be read.</summary>
internal static class NamedSources
{
    // A name that more sources share than this narrows nothing that a person could mean.
    private const int Most = 20;

    // Each is one more index to walk for a page.
    private const int MostJoint = 50;

    /// <summary>Ids of the sources with an id or a name; with another wording where no source has it as its name.</summary>
    public static async Task<string[]> FindAsync(ClaimTrackerDbContext db, string idOrName, CancellationToken cancellationToken)
    {
        var ids = await WordsAsync(
            db, "SELECT Id FROM Sources WHERE Id = @given OR FoldedName = @folded ORDER BY Id LIMIT @most", cancellationToken, ("@given", idOrName), ("@folded", Folding.Name(idOrName)), ("@most", Most));
        if (ids.Length == 0)
        {
            ids = await WordsAsync(db, "SELECT DISTINCT SourceId FROM SourceAliases WHERE Name = @given ORDER BY SourceId LIMIT @most", cancellationToken, ("@given", idOrName), ("@most", Most));
        }

        // A filter that somebody kept still means the source that was renamed since.
        return ids.Length > 0 ? ids : await FollowSource.NowAsync(db, idOrName, cancellationToken) is { } now ? [now] : [];
    }

    /// <summary>The same, and those in which they speak together with others.</summary>
    public static async Task<string[]> FindWithJointAsync(ClaimTrackerDbContext db, string idOrName, CancellationToken cancellationToken)
    {
        var ids = await FindAsync(db, idOrName, cancellationToken);
        var names = await WordsAsync(db, "SELECT s.FoldedName FROM json_each(@ids) j CROSS JOIN Sources s ON s.Id = j.value", cancellationToken, ("@ids", JsonSerializer.Serialize(ids)));
        var joint = await JointAsync(db, [.. names.Append(Folding.Name(idOrName)).Distinct(StringComparer.Ordinal)], cancellationToken);
        return [.. ids.Union(joint, StringComparer.Ordinal)];
    }

    /// <summary>Ids of the sources in which those with a name speak together with others.</summary>
    public static Task<string[]> JointAsync(ClaimTrackerDbContext db, string[] foldedNames, CancellationToken cancellationToken) => WordsAsync(
        db, "SELECT DISTINCT SourceId FROM SourceMembers WHERE FoldedName IN (SELECT value FROM json_each(@names)) ORDER BY SourceId LIMIT @most",
        cancellationToken, ("@names", JsonSerializer.Serialize(foldedNames)), ("@most", MostJoint));

    /// <summary>The name of the weightiest source that a filter means; null when it means none.</summary>
    public static async Task<string?> NameOfAsync(ClaimTrackerDbContext db, string idOrName, CancellationToken cancellationToken) => (await WordsAsync(
        db, "SELECT s.Name FROM json_each(@ids) j CROSS JOIN Sources s ON s.Id = j.value ORDER BY s.Weight DESC LIMIT 1",
        cancellationToken, ("@ids", JsonSerializer.Serialize(await FindAsync(db, idOrName, cancellationToken))))).FirstOrDefault();

    /// <summary>Facets whose value is the source's name where one source alone has it, else its id.</summary>
    public static async Task<IReadOnlyList<Facet>> NameAsync(ClaimTrackerDbContext db, IReadOnlyList<Facet> facets, CancellationToken cancellationToken)
    {
        var folded = facets.Select(f => Folding.Name(f.Label)).Distinct(StringComparer.Ordinal).ToArray();
        var shared = (await db.Sources.Where(s => EF.Parameter(folded).Contains(s.FoldedName)).Select(s => new { s.Id, s.FoldedName }).ToListAsync(cancellationToken))
            .ToLookup(s => s.FoldedName, s => s.Id, StringComparer.Ordinal);
        return [.. facets.Select(f => f with { Value = shared[Folding.Name(f.Label)].SequenceEqual([f.Value]) ? f.Label : f.Value })];
    }

    private static async Task<string[]> WordsAsync(ClaimTrackerDbContext db, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] values) =>
        [.. await StoredRows.ReadAsync(db, sql, row => row.GetString(0), cancellationToken, values)];
}
