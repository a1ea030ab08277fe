using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Lists findings, what needs an editor first.</summary>
public sealed class ListFindings(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    private const int MostFacets = 20;

    /// <summary>What findings are sorted by.</summary>
    internal static RowOrders<StoredFinding> Orders { get; } = new RowOrders<StoredFinding>(f => f.Id)
        .With(FindingFilter.MostUrgent, f => f.Ordinal, false)
        .With(FindingFilter.LastChanged, f => f.ChangedUtc, true);

    /// <param name="query">Which findings, in which order, from where. Those that the reconciler no longer finds are left out unless a disposition is asked for.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<FindingRow>> RunAsync(ListQuery<FindingFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, Name(query));
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var byChange = query.Order == FindingFilter.LastChanged;
        var rows = await FindingRows.FetchAsync(db, Orders.Page(Narrowed(db, filter), query, pageSize), cancellationToken);
        var sorted = (byChange, query.IsBackwards) switch
        {
            (false, false) => rows.OrderBy(r => r.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
            (false, true) => rows.OrderByDescending(r => r.Ordinal).ThenByDescending(r => r.Id, StringComparer.Ordinal),
            (true, false) => rows.OrderByDescending(r => r.ChangedUtc).ThenByDescending(r => r.Id, StringComparer.Ordinal),
            (true, true) => rows.OrderBy(r => r.ChangedUtc).ThenBy(r => r.Id, StringComparer.Ordinal),
        };
        return new ListResult<FindingRow>(
            Keyset.Finish([.. sorted], query, pageSize, total, r => byChange ? new Cursor(r.ChangedUtc.Ticks, r.Id) : new Cursor(r.Ordinal, r.Id)),
            withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter), true) : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>What the list can be narrowed to, as of now: unlike the numbers that come with its rows, these never lag.</summary>
    /// <param name="query">Which findings.</param>
    public Task<IReadOnlyList<FacetGroup>> FacetsAsync(ListQuery<FindingFilter> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return counts.GetAsync(Name(query), () => FacetsAsync(query.Filter));
    }

    /// <summary>The findings of a filter, in no order.</summary>
    internal static IQueryable<StoredFinding> Narrowed(ClaimTrackerDbContext db, FindingFilter filter)
    {
        var findings = db.Findings.AsNoTracking();
        findings = filter.Status switch
        {
            null or FindingStatus.All => findings.Where(f => f.IsCurrent),
            FindingStatus.Waiting => findings.WaitingForEditor(),
            FindingStatus.Open => findings.Where(f => f.Disposition == Disposition.Open),
            FindingStatus.Settled => findings.Where(f => f.Disposition == Disposition.Settled),
            FindingStatus.Pending => findings.Where(f => f.Disposition == Disposition.Pending),
            FindingStatus.Dismissed => findings.Where(f => f.Disposition == Disposition.Dismissed),
            FindingStatus.Reopened => findings.Where(f => f.Disposition == Disposition.Reopened),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Status, "No such status."),
        };
        if (filter.Relation is { } relation)
        {
            findings = findings.Where(f => f.Relation == relation);
        }

        if (filter.Story is { } story)
        {
            var named = ArticleIdentity.StoryId(story);
            findings = findings.Where(f => f.StoryId == story || f.StoryId == named);
        }

        if (filter.Quantity is { } quantity)
        {
            findings = findings.Where(f => f.QuantityId == quantity);
        }

        if (filter.Article is { } article)
        {
            findings = findings.Where(f => db.FindingMembers.Any(m => m.FindingId == f.Id && m.ArticleId == article));
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            findings = findings.Where(f => EF.Functions.Like(f.Explanation, pattern, "\\"));
        }

        return findings;
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, FindingFilter filter, CancellationToken cancellationToken)
    {
        var words = filter.Status switch
        {
            null or FindingStatus.All => "All findings",
            FindingStatus.Waiting => "What waits for a decision",
            var status => $"{status} findings",
        };
        if (filter.Relation is { } relation)
        {
            words += $": {RelationWords.Of(relation).ToLowerInvariant()}";
        }

        if (filter.Quantity is { } quantity)
        {
            words += $" on {await db.Quantities.Where(q => q.Id == quantity).Select(q => q.Label).SingleOrDefaultAsync(cancellationToken) ?? quantity}";
        }

        return words + await PlaceWords.OfAsync(db, filter.Article, filter.Story, filter.Words, cancellationToken);
    }

    private static string Name(ListQuery<FindingFilter> query) => $"review?{query.First with { Sort = null }}";

    private async Task<int> CountAsync(FindingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(FindingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var statuses = new List<Facet>();
        foreach (var status in Enum.GetValues<FindingStatus>())
        {
            statuses.Add(new Facet(ContractWords.Word(status), status == FindingStatus.All ? "All findings" : status.ToString(), await Narrowed(db, filter with { Status = status }).CountAsync()));
        }

        var relations = await Narrowed(db, filter).GroupBy(f => f.Relation).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return
        [
            new FacetGroup("status", "Where it stands", statuses),
            new FacetGroup("relation", "Kind", [.. relations.OrderByDescending(f => f.Count).ThenBy(f => f.Key).Select(f => new Facet(ContractWords.Of(f.Key), RelationWords.Of(f.Key), f.Count))]),
            new FacetGroup("story", "Story", await StoryFacets.OfAsync(db, Narrowed(db, filter).Select(f => f.StoryId), MostFacets)),
        ];
    }
}
