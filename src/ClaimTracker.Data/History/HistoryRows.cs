using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.History;

/// <summary>Fetches changes of each sort as the history shows them: those of a page and one more.</summary>
internal static class HistoryRows
{
    private const int OfOneInstant = 20;

    public static async Task<IEnumerable<HistoryRow>> DecisionsAsync(ClaimTrackerDbContext db, IQueryable<StoredDecision> changes, ListQuery<HistoryFilter> query, int size, CancellationToken cancellationToken)
    {
        var decisions = await DecisionRows.FetchAsync(db, Keyset.Page(changes, query, true, d => d.DecidedUtc, d => d.Id, size), cancellationToken);
        var ids = decisions.Select(d => d.FindingId).Distinct(StringComparer.Ordinal).ToArray();
        var findings = await db.Findings.Where(f => EF.Parameter(ids).Contains(f.Id)).Join(db.Stories, f => f.StoryId, s => s.Id, (f, s) => new { f.Id, f.Explanation, f.StoryId, s.Name })
            .ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancellationToken);
        var steps = await db.Decisions.Where(d => EF.Parameter(ids).Contains(d.FindingId)).OrderBy(d => d.FindingId).ThenBy(d => d.Ordinal).Select(d => new { d.Id, d.Undoes }).ToListAsync(cancellationToken);
        var undone = UndoneSteps.Of(steps.ConvertAll(s => (s.Id, s.Undoes)));
        return decisions.Select(d => new HistoryRow(d.Id, HistoryKind.Decision, d.DecidedUtc, d.Reviewer, findings[d.FindingId].StoryId, findings[d.FindingId].Name, undone.Contains(d.Id))
        {
            Decision = d,
            Finding = findings[d.FindingId].Explanation,
        });
    }

    public static async Task<IEnumerable<HistoryRow>> CorrectionsAsync(ClaimTrackerDbContext db, IQueryable<StoredCorrection> changes, ListQuery<HistoryFilter> query, int size, CancellationToken cancellationToken)
    {
        var rows = await Keyset.Page(changes, query, true, c => c.MadeUtc, c => c.Id, size).ToListAsync(cancellationToken);
        var undone = rows.Count == 0 ? new HashSet<string>() : await CorrectionRows.UndoneAsync(db, cancellationToken);
        var stories = await NamesOfStoriesAsync(db, rows.Select(r => r.StoryId), cancellationToken);
        var articles = await ArticleLinksAsync(db, rows.Select(r => r.ArticleId), cancellationToken);
        return rows.Select(r => new HistoryRow(
            r.Id, r.Kind is CorrectionKind.Withdrawal or CorrectionKind.Removal ? HistoryKind.Withdrawal : HistoryKind.Correction, r.MadeUtc, r.Reviewer,
            r.StoryId is { } id && stories.ContainsKey(id) ? id : null, r.StoryId is { } story ? stories.GetValueOrDefault(story) : null, undone.Contains(r.Id))
        {
            Correction = CorrectionRows.Of(r, undone.Contains(r.Id)),
            Article = r.ArticleId is { } article ? articles.GetValueOrDefault(article) : null,
        });
    }

    // Few are ever said: those of one instant are sorted by the page, not by the store.
    public static async Task<IEnumerable<HistoryRow>> NamesAsync(ClaimTrackerDbContext db, IQueryable<StoredNameDecision> changes, ListQuery<HistoryFilter> query, int size, CancellationToken cancellationToken)
    {
        if (query.Cursor is { } cursor)
        {
            var at = new DateTime(Math.Clamp(cursor.Sort, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            changes = query.IsBackwards ? changes.Where(n => n.DecidedUtc >= at) : changes.Where(n => n.DecidedUtc <= at);
        }

        var sorted = query.IsBackwards ? changes.OrderBy(n => n.DecidedUtc).ThenBy(n => n.Number) : changes.OrderByDescending(n => n.DecidedUtc).ThenByDescending(n => n.Number);
        var rows = await sorted.Take(size + 1 + OfOneInstant)
            .Select(n => new { Said = n, IsUndone = db.NameDecisions.Any(later => later.One == n.One && later.Other == n.Other && later.Number > n.Number) }).ToListAsync(cancellationToken);
        return rows
            .Select(r => new HistoryRow(NamesRow.Id(r.Said.Number), HistoryKind.Correction, r.Said.DecidedUtc, r.Said.Reviewer, null, null, r.IsUndone)
            {
                Names = new NamesRow(r.Said.One, r.Said.Other, r.Said.AreSame),
            })
            .Where(r => query.Cursor is not { } from || Math.Sign(r.AtUtc.Ticks != from.Sort ? r.AtUtc.Ticks.CompareTo(from.Sort) : string.CompareOrdinal(r.Id, from.Id)) == (query.IsBackwards ? 1 : -1));
    }

    public static async Task<IEnumerable<HistoryRow>> ArticlesAsync(ClaimTrackerDbContext db, IQueryable<Article> changes, ListQuery<HistoryFilter> query, int size, CancellationToken cancellationToken)
    {
        var rows = await Keyset.Page(changes, query, true, a => a.AddedUtc, a => a.Id, size)
            .Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new { a.AddedUtc, a.IsWithdrawn, Story = s.Id, s.Name, Link = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published) })
            .ToListAsync(cancellationToken);
        return rows.Select(r => new HistoryRow(r.Link.Id, HistoryKind.Article, r.AddedUtc, null, r.Story, r.Name, r.IsWithdrawn) { Article = r.Link });
    }

    private static async Task<Dictionary<string, string>> NamesOfStoriesAsync(ClaimTrackerDbContext db, IEnumerable<string?> stories, CancellationToken cancellationToken)
    {
        var ids = stories.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return await db.Stories.Where(s => EF.Parameter(ids).Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, StringComparer.Ordinal, cancellationToken);
    }

    private static async Task<Dictionary<string, ArticleLink>> ArticleLinksAsync(ClaimTrackerDbContext db, IEnumerable<string?> articles, CancellationToken cancellationToken)
    {
        var ids = articles.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return await db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id))
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancellationToken);
    }
}
