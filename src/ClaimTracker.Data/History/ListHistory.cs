using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.History;

/// <summary>Lists every change, the newest first: decisions, corrections, articles added and withdrawn, samples removed.</summary>
public sealed class ListHistory(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    private const int MostFacets = 20;

    /// <param name="query">Which changes, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<HistoryRow>> RunAsync(ListQuery<HistoryFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"history?{query.First}");
        var kinds = await counts.GetAsync($"history kinds?{new ListQuery<HistoryFilter>(filter with { Kind = null })}", () => KindsAsync(filter with { Kind = null }));
        var rows = new List<HistoryRow>();
        if (Has(filter, HistoryKind.Decision))
        {
            rows.AddRange(await HistoryRows.DecisionsAsync(db, Decisions(db, filter), query, pageSize, cancellationToken));
        }

        if (Has(filter, HistoryKind.Correction) || Has(filter, HistoryKind.Withdrawal))
        {
            rows.AddRange(await HistoryRows.CorrectionsAsync(db, Corrections(db, filter), query, pageSize, cancellationToken));
        }

        if (Has(filter, HistoryKind.Correction))
        {
            rows.AddRange(await HistoryRows.NamesAsync(db, Names(db, filter), query, pageSize, cancellationToken));
        }

        if (Has(filter, HistoryKind.Article))
        {
            rows.AddRange(await HistoryRows.ArticlesAsync(db, Articles(db, filter), query, pageSize, cancellationToken));
        }

        var sorted = query.IsBackwards
            ? rows.OrderBy(r => r.AtUtc).ThenBy(r => r.Id, StringComparer.Ordinal)
            : rows.OrderByDescending(r => r.AtUtc).ThenByDescending(r => r.Id, StringComparer.Ordinal);
        var total = kinds.Where(k => Has(filter, k.Kind)).Sum(k => k.Count);
        return new ListResult<HistoryRow>(
            Keyset.Finish([.. sorted.Take(pageSize + 1)], query, pageSize, total, r => new Cursor(r.AtUtc.Ticks, r.Id)),
            withFacets ? [KindFacets(kinds), await counts.GetAsync(name, () => PeopleAsync(filter))] : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The change of that id: a decision or a correction; null when there is none.</summary>
    public async Task<HistoryRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var query = new ListQuery<HistoryFilter>(new HistoryFilter());
        if (NamesRow.Number(id) is { } number)
        {
            return (await HistoryRows.NamesAsync(db, db.NameDecisions.Where(n => n.Number == number), query, 1, cancellationToken)).FirstOrDefault();
        }

        return (await HistoryRows.DecisionsAsync(db, db.Decisions.Where(d => d.Id == id), query, 1, cancellationToken)).FirstOrDefault()
            ?? (await HistoryRows.CorrectionsAsync(db, db.Corrections.Where(c => c.Id == id && c.DecisionId == null), query, 1, cancellationToken)).FirstOrDefault();
    }

    private static bool Has(HistoryFilter filter, HistoryKind kind) => filter.Kind is null || filter.Kind == kind;

    private static IQueryable<StoredDecision> Decisions(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to, story) = Bounds(filter);
        return db.Decisions.Where(d => (filter.Who == null || d.Reviewer == filter.Who) && d.DecidedUtc >= from && d.DecidedUtc < to
            && (filter.Story == null || db.Findings.Any(f => f.Id == d.FindingId && (f.StoryId == filter.Story || f.StoryId == story))));
    }

    // What carries out a decision is told by the decision.
    private static IQueryable<StoredCorrection> Corrections(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to, story) = Bounds(filter);
        var corrections = db.Corrections.Where(c => c.DecisionId == null && c.PartOf == null && (filter.Who == null || c.Reviewer == filter.Who) && c.MadeUtc >= from && c.MadeUtc < to
            && (filter.Story == null || c.StoryId == filter.Story || c.StoryId == story));
        return filter.Kind switch
        {
            HistoryKind.Correction => corrections.Where(c => c.Kind != CorrectionKind.Withdrawal && c.Kind != CorrectionKind.Removal),
            HistoryKind.Withdrawal => corrections.Where(c => c.Kind == CorrectionKind.Withdrawal || c.Kind == CorrectionKind.Removal),
            _ => corrections,
        };
    }

    // What is said of names holds for every story.
    private static IQueryable<StoredNameDecision> Names(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to, _) = Bounds(filter);
        return db.NameDecisions.Where(n => filter.Story == null && (filter.Who == null || n.Reviewer == filter.Who) && n.DecidedUtc >= from && n.DecidedUtc < to);
    }

    // An article is added by nobody in particular.
    private static IQueryable<Article> Articles(ClaimTrackerDbContext db, HistoryFilter filter)
    {
        var (from, to, story) = Bounds(filter);
        return db.Articles.Where(a => filter.Who == null && a.AddedUtc >= from && a.AddedUtc < to && (filter.Story == null || a.StoryId == filter.Story || a.StoryId == story));
    }

    private static (DateTime From, DateTime To, string? Story) Bounds(HistoryFilter filter) => (
        (filter.From ?? DateOnly.MinValue).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        filter.To is { } last && last < DateOnly.MaxValue ? last.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc),
        filter.Story is { } story ? ArticleIdentity.StoryId(story) : null);

    private static FacetGroup KindFacets(IReadOnlyList<(HistoryKind Kind, int Count)> kinds) =>
        new("kind", "What happened", [.. kinds.Where(k => k.Count > 0).Select(k => new Facet(ContractWords.Word(k.Kind), Plural(k.Kind), k.Count))]);

    private static string Plural(HistoryKind kind) => kind switch
    {
        HistoryKind.Decision => "Decisions",
        HistoryKind.Correction => "Corrections",
        HistoryKind.Article => "Articles added",
        HistoryKind.Withdrawal => "Withdrawn and removed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of change."),
    };

    private static async Task<string> SummaryAsync(ClaimTrackerDbContext db, HistoryFilter filter, CancellationToken cancellationToken) =>
        (filter.Kind is { } kind ? Plural(kind) : "Every change")
        + (filter.Who is { } who ? $" by {who}" : "")
        + await PlaceWords.OfAsync(db, null, filter.Story, null, cancellationToken)
        + (filter.From is { } from ? $" from {FilterDay.Text(from)} on" : "")
        + (filter.To is { } to ? $" until {FilterDay.Text(to)}" : "");

    private async Task<IReadOnlyList<(HistoryKind Kind, int Count)>> KindsAsync(HistoryFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return
        [
            (HistoryKind.Decision, await Decisions(db, filter).CountAsync()),
            (HistoryKind.Correction, await Corrections(db, filter with { Kind = HistoryKind.Correction }).CountAsync() + await Names(db, filter).CountAsync()),
            (HistoryKind.Article, await Articles(db, filter).CountAsync()),
            (HistoryKind.Withdrawal, await Corrections(db, filter with { Kind = HistoryKind.Withdrawal }).CountAsync()),
        ];
    }

    private async Task<FacetGroup> PeopleAsync(HistoryFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var names in new[]
        {
            Has(filter, HistoryKind.Decision) ? Decisions(db, filter).Select(d => d.Reviewer) : null,
            Has(filter, HistoryKind.Correction) || Has(filter, HistoryKind.Withdrawal) ? Corrections(db, filter).Select(c => c.Reviewer) : null,
            Has(filter, HistoryKind.Correction) ? Names(db, filter).Select(n => n.Reviewer) : null,
        })
        {
            foreach (var person in names is null ? [] : await names.GroupBy(n => n).Select(g => new { g.Key, Count = g.Count() }).ToListAsync())
            {
                people[person.Key] = people.GetValueOrDefault(person.Key) + person.Count;
            }
        }

        return new FacetGroup("who", "Who", [.. people.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(MostFacets).Select(p => new Facet(p.Key, p.Key, p.Value))]);
    }
}
