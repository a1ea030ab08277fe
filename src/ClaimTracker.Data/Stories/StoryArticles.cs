using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Articles of a story as the reconciler takes them, read when they are asked for, and the way back from its passages to the store.</summary>
internal sealed class StoryArticles(ClaimTrackerDbContext db, string storyId, ReadingRules rules)
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<TextSpan, string>> _figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);
    private StandingCorrections? _corrections;

    /// <summary>Those loaded so far that no editor withdrew.</summary>
    public IReadOnlyList<ArticleReading> Readings => [.. _readings.Where(pair => !_withdrawn.Contains(pair.Key)).Select(pair => pair.Value)];

    /// <summary>Ids of sources that an editor gave another name: what is read today no longer has them.</summary>
    public IEnumerable<string> FormerSources => _corrections?.FormerSources ?? [];

    /// <summary>Those that are stored otherwise than they are now.</summary>
    public List<ChangedArticle> Changed { get; } = [];

    /// <summary>Reads every article of the story.</summary>
    public Task LoadAllAsync(CancellationToken cancellationToken) => LoadAsync(db.Articles.Where(a => a.StoryId == storyId), cancellationToken);

    /// <summary>Reads those of these articles that have not been read yet.</summary>
    public async Task LoadAsync(IEnumerable<string> articleIds, CancellationToken cancellationToken)
    {
        var ids = articleIds.Where(id => !_readings.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length > 0)
        {
            await LoadAsync(db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)), cancellationToken);
        }
    }

    /// <summary>The reading of an article that has been loaded.</summary>
    public ArticleReading Reading(string articleId) => _readings[articleId];

    /// <summary>Whether an editor withdrew the article, which has been loaded.</summary>
    public bool IsWithdrawn(string articleId) => _withdrawn.Contains(articleId);

    /// <summary>Id of the article that a passage stands in.</summary>
    public string ArticleId(Passage passage) => ArticleId(passage.Document);

    /// <summary>Id of the article that the reconciler knows by this name.</summary>
    public string ArticleId(string document) => _idsByName[document];

    /// <summary>Id of the figure that a passage is; null when it is none.</summary>
    public string? FigureId(Passage passage)
    {
        var article = ArticleId(passage);
        if (!_readings.TryGetValue(article, out var reading))
        {
            return null; // a passage of narration
        }

        if (!_figures.TryGetValue(article, out var ids))
        {
            _figures.Add(article, ids = FigureIds(article, reading));
        }

        // Two sides of a vote are two figures, and one passage: the first stands for both.
        return ids.GetValueOrDefault(passage.Span) ?? (PrintedValue.IsPair(passage.Surface) ? reading.Figures.FirstOrDefault(figure => figure.Span.Start == passage.Span.Start) is { } first ? ids.GetValueOrDefault(first.Span) : null : null);
    }

    /// <summary>Makes the ids of all figures that are loaded, so that storing does not.</summary>
    public void NameFigures()
    {
        foreach (var (article, ids) in _readings.Where(pair => !_figures.ContainsKey(pair.Key)).AsParallel().Select(pair => (pair.Key, FigureIds(pair.Key, pair.Value))).ToList())
        {
            _figures.Add(article, ids);
        }
    }

    private static Dictionary<TextSpan, string> FigureIds(string article, ArticleReading reading)
    {
        var ids = new Dictionary<TextSpan, string>();
        foreach (var figure in reading.Figures)
        {
            ids.TryAdd(figure.Span, MentionRows.FigureId(article, figure.Span, figure.IsImplicit));
        }

        return ids;
    }

    /// <summary>The names and texts of articles, without reading them.</summary>
    public async Task<IReadOnlyList<(string ArticleId, string Document, string Sha256, string Text)>> TextsAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        var ids = articleIds.ToArray();
        var rows = await db.Articles.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).Join(db.Snapshots, a => a.Sha256, s => s.Sha256, (a, s) => new { a.Id, a.Path, a.Sha256, s.Text }).ToListAsync(cancellationToken);
        var names = await NamesAsync([.. rows.Select(row => (row.Id, row.Path))], cancellationToken);
        return rows.ConvertAll(row => (row.Id, names[row.Id], row.Sha256, row.Text));
    }

    private async Task LoadAsync(IQueryable<Article> wanted, CancellationToken cancellationToken)
    {
        var rows = await wanted.AsNoTracking().OrderBy(a => a.AddedUtc).ThenBy(a => a.Id)
            .Join(db.Snapshots, a => a.Sha256, s => s.Sha256, (a, s) => new { Article = a, s.Text, s.Encoding }).ToListAsync(cancellationToken);
        var notes = (await db.SnapshotNotes.AsNoTracking().Where(n => wanted.Any(a => a.Sha256 == n.Sha256)).OrderBy(n => n.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(n => n.Sha256, n => new Note(n.Span, n.Code, n.Message), StringComparer.Ordinal);
        var names = await NamesAsync([.. rows.Select(row => (row.Article.Id, row.Article.Path))], cancellationToken);
        var readings = rows.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(row => rules.Read(new SourceDocument(names[row.Article.Id], row.Article.Sha256, row.Text, row.Encoding, [.. notes[row.Article.Sha256]]), row.Article.Known)).ToList();
        _corrections ??= await StandingCorrections.OfStoryAsync(db, storyId, cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            var article = rows[i].Article;
            var (reading, hash) = _corrections.Apply(article, readings[i]);
            var isWithdrawn = _corrections.Withdraw(article);
            _readings.TryAdd(article.Id, reading);
            if (isWithdrawn)
            {
                _withdrawn.Add(article.Id);
            }

            var isStale = !string.Equals(article.RulesVersion, rules.RulesVersion, StringComparison.Ordinal) || !string.Equals(article.Corrections, hash, StringComparison.Ordinal);
            if (isStale || article.IsWithdrawn != isWithdrawn)
            {
                Changed.Add(new ChangedArticle(article.Id, isWithdrawn, hash, isStale ? reading : null));
            }
        }
    }

    /// <summary>The reconciler tells articles apart by name; of two files of one name the later gets its id behind it.</summary>
    private async Task<Dictionary<string, string>> NamesAsync(IReadOnlyList<(string Id, string Path)> articles, CancellationToken cancellationToken)
    {
        var paths = articles.Select(article => article.Path).Distinct(StringComparer.Ordinal).ToArray();
        var sharing = await db.Articles.Where(a => a.StoryId == storyId && EF.Parameter(paths).Contains(a.Path))
            .OrderBy(a => a.AddedUtc).ThenBy(a => a.Id).Select(a => new { a.Id, a.Path }).ToListAsync(cancellationToken);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in sharing)
        {
            first.TryAdd(article.Path, article.Id);
        }

        var names = articles.ToDictionary(article => article.Id, article => first[article.Path] == article.Id ? article.Path : $"{article.Path} ({article.Id})", StringComparer.Ordinal);
        foreach (var (id, name) in names)
        {
            _idsByName[name] = id;
        }

        return names;
    }
}
