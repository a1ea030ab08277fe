using ClaimTracker.Data.Entities;
using ClaimTracker.Reading;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>The corrections in force for a story: its own, those of its articles, and those of sources, which hold everywhere.</summary>
internal sealed class StandingCorrections
{
    private readonly ILookup<string, (StoredCorrection Row, Correction Content)> _ofArticle;
    private readonly List<(StoredCorrection Row, Correction Content)> _ofAll;

    private StandingCorrections(List<(StoredCorrection Row, Correction Content)> corrections)
    {
        _ofArticle = corrections.Where(c => c.Row.ArticleId is not null).ToLookup(c => c.Row.ArticleId!, StringComparer.Ordinal);
        _ofAll = corrections.FindAll(c => c.Row.ArticleId is null);
    }

    public static async Task<StandingCorrections> OfStoryAsync(ClaimTrackerDbContext db, string storyId, CancellationToken cancellationToken)
    {
        var rows = await db.Corrections.AsNoTracking()
            .Where(c => c.Content != null && c.Undoes == null && (c.StoryId == storyId || c.StoryId == null)).OrderBy(c => c.Number).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return new StandingCorrections([]);
        }

        var undone = await CorrectionRows.UndoneAsync(db, cancellationToken);
        var fallen = await FallenDecisionsAsync(db, rows, cancellationToken);
        return new StandingCorrections(
            [.. rows.Where(c => !undone.Contains(c.Id) && !(c.DecisionId is { } decision && fallen.Contains(decision))).Select(c => (c, CorrectionJson.Read(c.Content!)))]);
    }

    /// <summary>Ids of the corrections, in an order that is always the same.</summary>
    public IEnumerable<string> Ids => _ofArticle.SelectMany(group => group).Concat(_ofAll).OrderBy(c => c.Row.Number).Select(c => c.Row.Id);

    /// <summary>Ids of the sources that go by another name now.</summary>
    public IEnumerable<string> FormerSources => _ofAll.Select(c => c.Content).OfType<SourceCorrection>()
        .Where(c => CorrectionWriting.SourceId(c.Kind, c.Name) != CorrectionWriting.SourceId(c.NewKind, c.NewName)).Select(c => CorrectionWriting.SourceId(c.Kind, c.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the article, or its story while it was in it, is withdrawn.</summary>
    public bool Withdraw(Article article) => Of(article).Any(c => c.Content is Withdrawal);

    /// <summary>The reading as corrected, with a hash of the corrections that it rests on; null when none changes it.</summary>
    public (ArticleReading Reading, string? Hash) Apply(Article article, ArticleReading reading)
    {
        List<string>? applied = null;

        // What is said of one article first, then names: a speaker who was put in by hand may be one who goes by another name.
        foreach (var (row, content) in Of(article).OrderBy(c => c.Content is Withdrawal ? 2 : c.Content is SourceCorrection or ThingCorrection ? 1 : 0).ThenBy(c => c.Row.Number))
        {
            var corrected = CorrectedReading.Apply(reading, content);
            if (!ReferenceEquals(corrected, reading))
            {
                (applied ??= []).Add(row.Id);
                reading = corrected;
            }
        }

        return (reading, applied is null ? null : ContentHash.Id("corrections", applied.ToArray()));
    }

    private IEnumerable<(StoredCorrection Row, Correction Content)> Of(Article article) =>
        _ofArticle[article.Id].Concat(_ofAll.Where(c => c.Content is not Withdrawal || c.Row.MadeUtc >= article.AddedUtc));

    private static async Task<HashSet<string>> FallenDecisionsAsync(ClaimTrackerDbContext db, List<StoredCorrection> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(c => c.DecisionId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var steps = await db.Decisions
            .Where(d => db.Decisions.Any(made => EF.Parameter(ids).Contains(made.Id) && made.FindingId == d.FindingId))
            .OrderBy(d => d.FindingId).ThenBy(d => d.Ordinal).Select(d => new { d.Id, d.Undoes }).ToListAsync(cancellationToken);
        var undone = UndoneSteps.Of(steps.ConvertAll(step => (step.Id, step.Undoes)));
        var there = steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return [.. ids.Where(id => undone.Contains(id) || !there.Contains(id))];
    }
}
