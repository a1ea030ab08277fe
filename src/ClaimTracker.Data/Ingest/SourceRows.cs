using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ingest;

/// <summary>The sources that an article names, each once, and the wordings it uses for them.</summary>
internal sealed class SourceRows
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<(string SourceId, string Name)> _wordings = [];

    /// <returns>The id of the source.</returns>
    public string Add(SourceKind kind, string name, string? role = null)
    {
        var folded = Folding.Name(name);
        var id = ContentHash.Id("source", kind.ToString(), folded);
        if (!_sources.TryGetValue(id, out var source))
        {
            _sources[id] = source = new Source
            {
                Id = id,
                Kind = kind,
                Name = name,
                FoldedName = folded,
                Family = kind == SourceKind.Outlet ? PublisherFamilies.Of(name) : null,
                Role = role,
            };
        }

        source.Role ??= role;
        _wordings.Add((id, name));
        return id;
    }

    /// <summary>Adds those that the store has not, and other wordings of those that it has.</summary>
    public async Task StoreAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        var ids = _sources.Keys.ToArray();
        var there = await db.Sources.AsTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).ToDictionaryAsync(s => s.Id, StringComparer.Ordinal, cancellationToken);
        var aliases = (await db.SourceAliases.Where(a => EF.Parameter(ids).Contains(a.SourceId)).Select(a => new { a.SourceId, a.Name }).ToListAsync(cancellationToken))
            .Select(a => (a.SourceId, a.Name)).ToHashSet();
        foreach (var (id, source) in _sources)
        {
            if (!there.TryGetValue(id, out var old))
            {
                db.Sources.Add(source);
                there[id] = source;
            }
            else if (old.Role is null && source.Role is not null)
            {
                old.Role = source.Role;
                old.Version++;
            }
        }

        foreach (var (id, name) in _wordings)
        {
            if (!string.Equals(there[id].Name, name, StringComparison.Ordinal) && !aliases.Contains((id, name)))
            {
                db.SourceAliases.Add(new SourceAlias { SourceId = id, Name = name });
            }
        }
    }
}
