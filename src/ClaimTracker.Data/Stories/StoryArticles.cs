using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>The articles of a story as the reconciler takes them, and the way back from its passages to the store.</summary>
internal sealed class StoryArticles
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<TextSpan, string>> _figures = new(StringComparer.Ordinal);

    private StoryArticles()
    {
    }

    public List<ArticleReading> Readings { get; } = [];

    /// <summary>Those that were read by other rules or with other corrections than those of now, with what is read now.</summary>
    public List<(Article Article, ArticleReading Reading)> Stale { get; } = [];

    /// <summary>Ids of sources that an editor gave another name: what is read today no longer has them.</summary>
    public IReadOnlyList<string> FormerSources { get; private set; } = [];

    public static async Task<StoryArticles> ReadAsync(ClaimTrackerDbContext db, string storyId, ReadingRules rules, CancellationToken cancellationToken)
    {
        var story = new StoryArticles();
        var rows = await db.Articles.AsTracking().Where(a => a.StoryId == storyId).OrderBy(a => a.AddedUtc).ThenBy(a => a.Id)
            .Join(db.Snapshots, a => a.Sha256, s => s.Sha256, (a, s) => new { Article = a, s.Text, s.Encoding })
            .ToListAsync(cancellationToken);
        var notes = (await db.SnapshotNotes.AsNoTracking()
                .Where(n => db.Articles.Any(a => a.StoryId == storyId && a.Sha256 == n.Sha256))
                .OrderBy(n => n.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(n => n.Sha256, n => new Note(n.Span, n.Code, n.Message), StringComparer.Ordinal);
        var corrections = await StandingCorrections.OfStoryAsync(db, storyId, cancellationToken);
        story.FormerSources = [.. corrections.FormerSources];
        foreach (var row in rows)
        {
            // The reconciler tells articles apart by name; of two files of one name the later gets its id behind it.
            var article = row.Article;
            var name = story._idsByName.ContainsKey(article.Path) ? $"{article.Path} ({article.Id})" : article.Path;
            story._idsByName.Add(name, article.Id);
            var (reading, hash) = corrections.Apply(article, rules.Read(new SourceDocument(name, article.Sha256, row.Text, row.Encoding, [.. notes[article.Sha256]]), article.Known));
            article.IsWithdrawn = corrections.Withdraw(article);
            if (!article.IsWithdrawn)
            {
                story.Readings.Add(reading);
            }

            story._figures.Add(article.Id, Figures(article.Id, reading));
            if (!string.Equals(article.RulesVersion, rules.RulesVersion, StringComparison.Ordinal) || !string.Equals(article.Corrections, hash, StringComparison.Ordinal))
            {
                article.Corrections = hash;
                story.Stale.Add((article, reading));
            }
        }

        return story;
    }

    /// <summary>Id of the article that a passage stands in.</summary>
    public string ArticleId(Passage passage) => _idsByName[passage.Document];

    /// <summary>Id of the figure that a passage is; null when it is none.</summary>
    public string? FigureId(Passage passage) => _figures[ArticleId(passage)].GetValueOrDefault(passage.Span);

    private static Dictionary<TextSpan, string> Figures(string articleId, ArticleReading reading)
    {
        var ids = new Dictionary<TextSpan, string>();
        foreach (var figure in reading.Figures)
        {
            ids.TryAdd(figure.Span, ArticleRows.FigureId(articleId, figure.Span, figure.IsImplicit));
        }

        return ids;
    }
}
