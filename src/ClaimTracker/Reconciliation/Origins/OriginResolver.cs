using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>
/// Who first made a value: the last name of the chain that the text gives. A report or study is its organisation's where the article
/// names one; an outlet that is quoted is only a carrier where the article also names the maker that other articles give the value to;
/// what an article tells in its own voice goes back to the maker of the one report that it is about; an article that names nobody is its
/// own origin unless its words are taken over from one that does.
/// </summary>
internal sealed class OriginResolver
{
    private readonly ReuseMap _reuse;
    private readonly Dictionary<int, List<string>> _makers = [];
    private readonly Dictionary<int, Dictionary<string, SourceKind>> _kinds = [];
    private readonly Dictionary<int, string> _matters = [];

    // Who compiles numbers makes them, whoever they are about: "data from the Harbour Trust".
    private static readonly HashSet<string> Compilations = new(StringComparer.Ordinal) { "data", "figures", "statistics", "tally", "count", "numbers", "survey", "poll", "census", "database" };

    public OriginResolver(IReadOnlyList<StoryArticle> articles, ReuseMap reuse)
    {
        _reuse = reuse;
        var owners = new DocumentOwners(articles);
        foreach (var article in articles)
        {
            var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var claim in article.Reading.Claims)
            {
                foreach (var source in claim.Claimant is { } claimant ? claim.Via.Prepend(claimant) : claim.Via)
                {
                    var name = FoldedWords.Joined(source.Name);
                    kinds.TryAdd(name, source.Kind);
                    if (source.Kind == SourceKind.Organisation && char.IsUpper(source.Name.TrimStart()[..1].FirstOrDefault()))
                    {
                        counts[name] = counts.GetValueOrDefault(name) + 1;
                    }
                }
            }

            _kinds[article.Ordinal] = kinds;
            if (owners.OwnerIn(article) is { } owner && FoldedWords.Joined(owner) is var folded && counts.GetValueOrDefault(folded) > 1 && counts[folded] == counts.Values.Max())
            {
                _matters[article.Ordinal] = folded;
            }

            _makers[article.Ordinal] = [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        }
    }

    /// <summary>Whether the origin is a group without a name, of which every article may mean another: "officials", "witnesses".</summary>
    public bool IsUnnamed(string origin)
    {
        var folded = FoldedWords.Joined(origin);
        foreach (var kinds in _kinds.Values)
        {
            if (kinds.TryGetValue(folded, out var kind))
            {
                return kind == SourceKind.UnnamedGroup;
            }
        }

        return false;
    }

    /// <summary>The origins of figures that give one value, in ordinal order, each once, as people write them.</summary>
    public IReadOnlyList<string> OriginsOf(IEnumerable<StoryFigure> members)
    {
        var figures = members.ToList();
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<long, string>();
        var found = new List<(StoryFigure Figure, string? Name)>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            var name = RootOf(figure, shown);
            found.Add((figure, name));
            if (name is not null && !IsOutlet(figure, name))
            {
                named.Add(name);
            }
        }

        // The first named maker within a group of passages that share their words speaks for all of them.
        var origins = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (figure, name) in found.OrderBy(entry => entry.Name is null))
        {
            var maker = name is null || IsOutlet(figure, name) ? _makers[figure.Article.Ordinal].FirstOrDefault(own => named.Any(other => OriginNames.IsWithin(own, other) || OriginNames.IsWithin(other, own))) ?? name : name;
            if (maker is null && _matters.TryGetValue(figure.Article.Ordinal, out var matter))
            {
                maker = matter;
                shown.TryAdd(matter, NameIn(figure.Article, matter));
            }

            if (maker is not null && !shown.ContainsKey(maker))
            {
                shown.Add(maker, NameIn(figure.Article, maker));
            }

            var group = _reuse.GroupOf(figure);
            if (group != 0 && groups.TryGetValue(group, out var same) && (maker is null || IsOutlet(figure, maker) || named.Contains(same)))
            {
                maker = same;
            }

            maker ??= Own(figure, shown);
            if (group != 0)
            {
                groups.TryAdd(group, maker);
            }

            origins.Add(maker);
        }

        return Merge(origins, shown);
    }

    private string? RootOf(StoryFigure figure, Dictionary<string, string> shown)
    {
        if (figure.Attribution.Count == 0)
        {
            return null;
        }

        var at = figure.Attribution.Count - 1;
        for (var i = 0; i < at; i++)
        {
            if (Compilations.Contains(FoldedWords.Joined(figure.Attribution[i])) && char.IsUpper(figure.Attribution[i + 1], 0))
            {
                at = i + 1;
            }
        }

        var name = figure.Attribution[at];
        var folded = FoldedWords.Joined(name);
        var kinds = _kinds[figure.Article.Ordinal];
        if (kinds.GetValueOrDefault(folded, SourceKind.Organisation) == SourceKind.Document)
        {
            var maker = figure.Attribution.Where(other => char.IsUpper(other, 0)).Select(FoldedWords.Joined)
                    .FirstOrDefault(other => kinds.GetValueOrDefault(other, SourceKind.Organisation) == SourceKind.Organisation)
                ?? _makers[figure.Article.Ordinal].FirstOrDefault();
            if (maker is not null)
            {
                shown.TryAdd(maker, figure.Attribution.FirstOrDefault(other => FoldedWords.Joined(other) == maker) ?? NameIn(figure.Article, maker));
                return maker;
            }
        }

        shown.TryAdd(folded, name);
        return folded;
    }

    private static string NameIn(StoryArticle article, string folded)
    {
        foreach (var claim in article.Reading.Claims)
        {
            foreach (var source in claim.Claimant is { } claimant ? claim.Via.Prepend(claimant) : claim.Via)
            {
                if (FoldedWords.Joined(source.Name) == folded)
                {
                    return source.Name;
                }
            }
        }

        return folded;
    }

    private bool IsOutlet(StoryFigure figure, string name) => _kinds[figure.Article.Ordinal].GetValueOrDefault(name, SourceKind.UnnamedGroup) == SourceKind.Outlet;

    private static string Own(StoryFigure figure, Dictionary<string, string> shown)
    {
        var name = figure.Article.Name;
        shown.TryAdd(name, name);
        return name;
    }

    // "Harbour Trust" and "Northern Harbour Trust" are one: a name whose words all stand in a longer one.
    private static List<string> Merge(SortedSet<string> origins, Dictionary<string, string> shown)
    {
        var kept = new List<string>();
        foreach (var name in origins.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            if (!kept.Exists(longer => OriginNames.IsWithin(name, longer)))
            {
                kept.Add(name);
            }
        }

        return [.. kept.Select(name => shown.GetValueOrDefault(name, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
