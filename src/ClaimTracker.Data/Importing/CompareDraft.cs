using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Compares an article with those of a story in memory: nothing is stored.</summary>
public sealed class CompareDraft(IDbContextFactory<ClaimTrackerDbContext> contexts, ReadingRules rules)
{
    /// <summary>The most articles of a story that are read for it.</summary>
    public const int MaxArticles = 200;

    /// <summary>The most findings that are given.</summary>
    public const int MaxFindings = 20;

    // The comparison tells articles apart by name, and a sentence may name one that is its own origin.
    private const string DraftName = "This text";

    /// <param name="draft">The article as it is read.</param>
    /// <param name="storyName">Name of the story; it need not be there yet.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<DraftComparison> RunAsync(ArticleReading draft, string storyName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var storyId = ArticleIdentity.StoryId(storyName);
        var count = await db.Articles.CountAsync(a => a.StoryId == storyId && !a.IsWithdrawn, cancellationToken);
        if (count > MaxArticles)
        {
            return new DraftComparison(count, true, []);
        }

        var articles = new StoryArticles(db, storyId, rules);
        await articles.LoadAllAsync(cancellationToken);
        var others = articles.Readings.Where(r => r.Sha256 != draft.Sha256).ToList();
        var name = DraftName;
        while (others.Exists(r => r.Path == name))
        {
            name += "\u2019";
        }

        List<ArticleReading> readings = [.. others, draft with { Path = name }];
        var found = rules.Reconcile(readings, new StoryContext { NameDecisions = await NameLinkStorage.DecisionsAsync(db, cancellationToken) });
        var concerning = found.Findings.Where(f => f.Members.Any(m => m.Document == name)).OrderBy(f => f.Rank).ThenBy(f => f.Id, StringComparer.Ordinal).Take(MaxFindings).ToList();

        var shown = concerning.ConvertAll(f => Pair(f, name));
        var ids = shown.SelectMany(pair => pair).Where(m => m.Document != name).Select(articles.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var links = await db.Articles.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published))
            .ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancellationToken);
        var byName = readings.ToDictionary(r => r.Path, StringComparer.Ordinal);
        return new DraftComparison(count, false, [.. concerning.Select((finding, i) => new FindingRow
        {
            Id = finding.Id,
            StoryId = storyId,
            StoryName = storyName,
            Relation = finding.Relation,
            Reasons = finding.Reasons,
            Explanation = finding.Explanation,
            Disposition = Disposition.Open,
            MemberCount = finding.Members.Count,
            ChangedUtc = default,
            Version = 0,
            IsCurrent = false,
            Passages = [.. shown[i].Select(m => Row(m, byName[m.Document], m.Document == name ? null : links[articles.ArticleId(m)]))],
        })]);
    }

    // The draft's own words, and the first that others or it itself set against them.
    private static IReadOnlyList<Passage> Pair(Finding finding, string name)
    {
        var own = finding.Members.First(m => m.Document == name);
        var others = finding.Members.Where(m => m != own).ToList();
        var other = others.Find(m => m.Document != name && m.Value != own.Value) ?? others.Find(m => m.Value != own.Value || m.Surface != own.Surface) ?? others.FirstOrDefault();
        return other is null ? [own] : [own, other];
    }

    private static PassageRow Row(Passage passage, ArticleReading reading, ArticleLink? article)
    {
        var (before, after) = PassageContext.Around(reading.Text, passage.Span);
        var row = new PassageRow(article ?? new ArticleLink("", "This text", null, null, null), passage.Span, before, passage.Surface, after, passage.Value);
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            if (reading.Figures[i] is var figure && figure.Span == passage.Span)
            {
                return row with { Voice = new PassageVoice(new PassageNumber(figure.Value, figure.Bounds.Low, figure.Bounds.High, figure.Modifier, figure.Unit), reading.FigureAttributions[i]) };
            }
        }

        return row;
    }
}
