using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Lists the decisions of all findings, the newest first.</summary>
public sealed class ListDecisions(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    private const int MostFacets = 20;

    /// <summary>What decisions are sorted by.</summary>
    internal static RowOrders<StoredDecision> Orders { get; } = new RowOrders<StoredDecision>(d => d.Id).With(DecisionFilter.NewestFirst, d => d.DecidedUtc, true);

    /// <param name="query">Which decisions, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<DecisionRow>> RunAsync(ListQuery<DecisionFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"decisions?{query.First}");
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var found = await Orders.Page(Narrowed(db, filter), query, pageSize).ToListAsync(cancellationToken);
        var page = Keyset.Finish(found, query, pageSize, total, d => new Cursor(d.DecidedUtc.Ticks, d.Id));
        return new ListResult<DecisionRow>(
            new Page<DecisionRow>(await RowsAsync(db, page.Rows, cancellationToken), total, page.Next, page.Previous),
            withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter), true) : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, DecisionFilter filter, CancellationToken cancellationToken) =>
        (filter.Who is { } who ? $"Decisions by {who}" : "Decisions") + await PlaceWords.OfAsync(db, null, filter.Story, filter.Words, cancellationToken);

    /// <returns>Null when there is no such decision.</returns>
    public async Task<DecisionRow?> FindAsync(string decisionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Decisions.AsNoTracking().Where(d => d.Id == decisionId).ToListAsync(cancellationToken);
        return (await RowsAsync(db, rows, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The decisions of a filter, in no order.</summary>
    internal static IQueryable<StoredDecision> Narrowed(ClaimTrackerDbContext db, DecisionFilter filter)
    {
        var decisions = db.Decisions.AsNoTracking();
        if (filter.Story is { } story)
        {
            var named = ArticleIdentity.StoryId(story);
            decisions = decisions.Where(d => db.Findings.Any(f => f.Id == d.FindingId && (f.StoryId == story || f.StoryId == named)));
        }

        if (filter.Finding is { } finding)
        {
            decisions = decisions.Where(d => d.FindingId == finding);
        }

        if (filter.Who is { } who)
        {
            decisions = decisions.Where(d => d.Reviewer == who);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            decisions = decisions.Where(d => EF.Functions.Like(d.Rationale, pattern, "\\") || EF.Functions.Like(d.Reviewer, pattern, "\\"));
        }

        return decisions;
    }

    /// <summary>Each with where it stands in the history of its finding.</summary>
    private static async Task<IReadOnlyList<DecisionRow>> RowsAsync(ClaimTrackerDbContext db, IReadOnlyList<StoredDecision> decisions, CancellationToken cancellationToken)
    {
        var findings = decisions.Select(d => d.FindingId).Distinct(StringComparer.Ordinal).ToArray();
        var histories = (await db.Decisions.AsNoTracking().Where(d => EF.Parameter(findings).Contains(d.FindingId)).OrderBy(d => d.Ordinal).ToListAsync(cancellationToken))
            .ConvertAll(DecisionRows.ToDecision).ToLookup(d => d.FindingId, StringComparer.Ordinal);
        var undone = histories.SelectMany(history => Dispositions.Undone([.. history])).ToHashSet(StringComparer.Ordinal);
        var inForce = histories.Select(history => Dispositions.InForce([.. history])?.Id).ToHashSet(StringComparer.Ordinal);
        var pairs = await DecisionRows.PairsAsync(db, [.. decisions.Select(d => d.Id)], cancellationToken);
        return [.. decisions.Select(d => new DecisionRow(DecisionRows.ToDecision(d) with { Pairs = pairs.GetValueOrDefault(d.Id) ?? DecisionRows.NoPairs }, undone.Contains(d.Id), inForce.Contains(d.Id)))];
    }

    private async Task<int> CountAsync(DecisionFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(DecisionFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var decisions = Narrowed(db, filter);
        var people = await decisions.GroupBy(d => d.Reviewer).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(f => f.Count).ThenBy(f => f.Key).Take(MostFacets).ToListAsync();
        return
        [
            new FacetGroup("who", "Who decided", people.ConvertAll(f => new Facet(f.Key, f.Key, f.Count))),
            new FacetGroup("story", "Story", await StoryFacets.OfAsync(db, decisions.Join(db.Findings, d => d.FindingId, f => f.Id, (d, f) => f.StoryId), MostFacets)),
        ];
    }
}
