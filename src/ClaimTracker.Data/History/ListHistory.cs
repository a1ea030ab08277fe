using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.History;

/// <summary>Lists every change, the newest first: decisions, corrections, articles added and withdrawn, samples removed.</summary>
public sealed class ListHistory(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    /// <param name="filter">Which changes.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<HistoryRow>> RunAsync(HistoryFilter filter, string? after, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var cursor = Cursor.Parse(after) is { } at && at.Sort >= 0 && at.Sort <= DateTime.MaxValue.Ticks ? at : (Cursor?)null;
        var rows = new List<HistoryRow>();
        var total = 0;
        if (filter.Kind is null or HistoryKind.Decision)
        {
            var decisions = Decisions(db, filter);
            total += await decisions.CountAsync(cancellationToken);
            rows.AddRange(await DecisionsAsync(db, decisions, cursor, pageSize + 1, cancellationToken));
        }

        if (filter.Kind is null or HistoryKind.Correction or HistoryKind.Withdrawal)
        {
            var corrections = Corrections(db, filter);
            total += await corrections.CountAsync(cancellationToken);
            rows.AddRange(await CorrectionsAsync(db, corrections, cursor, pageSize + 1, cancellationToken));
        }

        if (filter is { Kind: null or HistoryKind.Correction, StoryId: null })
        {
            var names = Names(db, filter);
            total += await names.CountAsync(cancellationToken);
            rows.AddRange(await NamesAsync(db, names, cursor, pageSize + 1, cancellationToken));
        }

        if (filter is { Kind: null or HistoryKind.Article, Who: null })
        {
            var articles = Articles(db, filter);
            total += await articles.CountAsync(cancellationToken);
            rows.AddRange(await ArticlesAsync(db, articles, cursor, pageSize + 1, cancellationToken));
        }

        var page = rows.OrderByDescending(r => r.AtUtc).ThenByDescending(r => r.Id, StringComparer.Ordinal).Take(pageSize + 1).ToList();
        return page.Count > pageSize
            ? new Page<HistoryRow>(page[..pageSize], total, new Cursor(page[pageSize - 1].AtUtc.Ticks, page[pageSize - 1].Id).ToString())
            : new Page<HistoryRow>(page, total, null);
    }

    /// <summary>The change of that id: a decision or a correction; null when there is none.</summary>
    public async Task<HistoryRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (NamesRow.Number(id) is { } number)
        {
            return (await NamesAsync(db, db.NameDecisions.Where(n => n.Number == number), null, 1, cancellationToken)).FirstOrDefault();
        }

        return (await DecisionsAsync(db, db.Decisions.Where(d => d.Id == id), null, 1, cancellationToken)).FirstOrDefault()
            ?? (await CorrectionsAsync(db, db.Corrections.Where(c => c.Id == id && c.DecisionId == null), null, 1, cancellationToken)).FirstOrDefault();
    }

    /// <summary>Who decided or corrected something, by name.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Decisions.Select(d => d.Reviewer).Union(db.Corrections.Select(c => c.Reviewer)).Union(db.NameDecisions.Select(n => n.Reviewer)).OrderBy(name => name).Take(100).ToListAsync(cancellationToken);
    }

    private static IQueryable<StoredDecision> Decisions(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to) = Days(filter);
        return db.Decisions.Where(d => (filter.Who == null || d.Reviewer == filter.Who) && d.DecidedUtc >= from && d.DecidedUtc < to
            && (filter.StoryId == null || db.Findings.Any(f => f.Id == d.FindingId && f.StoryId == filter.StoryId)));
    }

    // What carries out a decision is told by the decision.
    private static IQueryable<StoredCorrection> Corrections(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to) = Days(filter);
        var corrections = db.Corrections.Where(c => c.DecisionId == null && (filter.Who == null || c.Reviewer == filter.Who) && c.MadeUtc >= from && c.MadeUtc < to
            && (filter.StoryId == null || c.StoryId == filter.StoryId));
        return filter.Kind switch
        {
            HistoryKind.Correction => corrections.Where(c => c.Kind != CorrectionKind.Withdrawal && c.Kind != CorrectionKind.Removal),
            HistoryKind.Withdrawal => corrections.Where(c => c.Kind == CorrectionKind.Withdrawal || c.Kind == CorrectionKind.Removal),
            _ => corrections,
        };
    }

    private static IQueryable<StoredNameDecision> Names(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to) = Days(filter);
        return db.NameDecisions.Where(n => (filter.Who == null || n.Reviewer == filter.Who) && n.DecidedUtc >= from && n.DecidedUtc < to);
    }

    private static IQueryable<Article> Articles(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to) = Days(filter);
        return db.Articles.Where(a => a.AddedUtc >= from && a.AddedUtc < to && (filter.StoryId == null || a.StoryId == filter.StoryId));
    }

    private static (DateTime From, DateTime To) Days(HistoryFilter filter) => (
        (filter.From ?? DateOnly.MinValue).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        filter.To is { } last && last < DateOnly.MaxValue ? last.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));

#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
    private static async Task<IEnumerable<HistoryRow>> DecisionsAsync(ClaimTrackerDbContext db, IQueryable<StoredDecision> query, Cursor? cursor, int most, CancellationToken cancellationToken)
    {
        if (cursor is { } c)
        {
            var at = new DateTime(c.Sort, DateTimeKind.Utc);
            query = query.Where(d => d.DecidedUtc < at || (d.DecidedUtc == at && string.Compare(d.Id, c.Id) < 0));
        }

        var decisions = await DecisionRows.FetchAsync(db, query.OrderByDescending(d => d.DecidedUtc).ThenByDescending(d => d.Id).Take(most), cancellationToken);
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

    private static async Task<IEnumerable<HistoryRow>> CorrectionsAsync(ClaimTrackerDbContext db, IQueryable<StoredCorrection> query, Cursor? cursor, int most, CancellationToken cancellationToken)
    {
        if (cursor is { } c)
        {
            var at = new DateTime(c.Sort, DateTimeKind.Utc);
            query = query.Where(x => x.MadeUtc < at || (x.MadeUtc == at && string.Compare(x.Id, c.Id) < 0));
        }

        var rows = await query.OrderByDescending(x => x.MadeUtc).ThenByDescending(x => x.Id).Take(most).ToListAsync(cancellationToken);
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
    private static async Task<IEnumerable<HistoryRow>> NamesAsync(ClaimTrackerDbContext db, IQueryable<StoredNameDecision> query, Cursor? cursor, int most, CancellationToken cancellationToken)
    {
        if (cursor is { } c)
        {
            var at = new DateTime(c.Sort, DateTimeKind.Utc);
            query = query.Where(n => n.DecidedUtc <= at);
        }

        var rows = await query.OrderByDescending(n => n.DecidedUtc).ThenByDescending(n => n.Number).Take(most + 20)
            .Select(n => new { Said = n, IsUndone = db.NameDecisions.Any(later => later.One == n.One && later.Other == n.Other && later.Number > n.Number) }).ToListAsync(cancellationToken);
        return rows
            .Select(r => new HistoryRow(NamesRow.Id(r.Said.Number), HistoryKind.Correction, r.Said.DecidedUtc, r.Said.Reviewer, null, null, r.IsUndone)
            {
                Names = new NamesRow(r.Said.One, r.Said.Other, r.Said.AreSame),
            })
            .Where(r => cursor is not { } after || r.AtUtc.Ticks < after.Sort || string.CompareOrdinal(r.Id, after.Id) < 0);
    }

    private static async Task<IEnumerable<HistoryRow>> ArticlesAsync(ClaimTrackerDbContext db, IQueryable<Article> query, Cursor? cursor, int most, CancellationToken cancellationToken)
    {
        if (cursor is { } c)
        {
            var at = new DateTime(c.Sort, DateTimeKind.Utc);
            query = query.Where(a => a.AddedUtc < at || (a.AddedUtc == at && string.Compare(a.Id, c.Id) < 0));
        }

        var rows = await query.OrderByDescending(a => a.AddedUtc).ThenByDescending(a => a.Id).Take(most)
            .Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new { a.AddedUtc, a.IsWithdrawn, Story = s.Id, s.Name, Link = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published) })
            .ToListAsync(cancellationToken);
        return rows.Select(r => new HistoryRow(r.Link.Id, HistoryKind.Article, r.AddedUtc, null, r.Story, r.Name, r.IsWithdrawn) { Article = r.Link });
    }
#pragma warning restore CA1309

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
