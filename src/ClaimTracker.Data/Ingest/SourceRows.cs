using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>The sources that an article names, each once, and the wordings it uses for them.</summary>
internal sealed class SourceRows
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<(string SourceId, string Name)> _wordings = [];
    private readonly HashSet<(string SourceId, string FoldedName)> _members = [];

    /// <summary>Adds a source as an article names it, with those who speak in it together.</summary>
    /// <returns>The id of the source.</returns>
    public string Add(SourceReference source)
    {
        var id = Add(source.Kind, source.Name, source.Role);
        foreach (var member in source.Members ?? [])
        {
            _members.Add((id, Folding.Name(member)));
        }

        return id;
    }

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
    public void Store(ArticleInserts inserts)
    {
        foreach (var source in _sources.Values)
        {
            inserts.InsertOnce(source, source.Id, source.Role);
        }

        foreach (var (id, name) in _wordings)
        {
            inserts.AddAlias(id, name);
        }

        foreach (var (id, name) in _members)
        {
            inserts.InsertOnce(new SourceMember { SourceId = id, FoldedName = name }, "member " + id, name);
        }
    }
}
