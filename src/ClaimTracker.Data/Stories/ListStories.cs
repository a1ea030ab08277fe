using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Lists the stories, the newest first.</summary>
public sealed class ListStories(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>All stories.</summary>
    public async Task<IReadOnlyList<StoryRow>> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(db, db.Stories.OrderByDescending(s => s.AddedUtc).ThenBy(s => s.Name)).ToListAsync(cancellationToken);
    }

    /// <param name="query">Which stories, in which order, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<StoryRow>> RunAsync(ListQuery<StoryFilter> query, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var words = query.Filter.Words;
        var total = await counts.GetAsync($"stories?{query.Filter.Words}", () => CountAsync(words));
        var stories = Matching(db, words);
        var page = query.Order.Word switch
        {
            "articles" => Keyset.Page(stories, query, true, s => s.ArticleCount, s => s.Id, pageSize),
            "name" => Keyset.Page(stories, query, false, s => s.Name, s => s.Id, pageSize),
            _ => Keyset.Page(stories, query, true, s => s.AddedUtc, s => s.Id, pageSize),
        };
        var rows = await Rows(db, page).ToListAsync(cancellationToken);
        return new ListResult<StoryRow>(
            Keyset.Finish(rows, query, pageSize, total, r => CursorOf(r, query.Order)), [], words is null ? "Stories" : $"Stories with \u201C{words}\u201D");
    }

    /// <returns>Null when no story has that id.</returns>
    public async Task<StoryRow?> FindAsync(string storyId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(db, db.Stories.Where(s => s.Id == storyId)).SingleOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<Story> Matching(ClaimTrackerDbContext db, string? words) => words is null ? db.Stories.AsNoTracking() : WordMatches.Stories(db, words);

    private static IQueryable<StoryRow> Rows(ClaimTrackerDbContext db, IQueryable<Story> stories)
    {
        var open = db.Findings.WaitingForEditor();
        return stories.Select(s => new StoryRow(
            s.Id, s.Name, s.AddedUtc, s.ArticleCount, db.Quantities.Count(q => q.StoryId == s.Id), open.Count(f => f.StoryId == s.Id), s.NeedsReconciling));
    }

    private static Cursor CursorOf(StoryRow row, SortOption order) => order.Word switch
    {
        "articles" => new Cursor(row.Articles, row.Id),
        "name" => new Cursor(row.Name, row.Id),
        _ => new Cursor(row.AddedUtc.Ticks, row.Id),
    };

    private async Task<int> CountAsync(string? words)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Matching(db, words).CountAsync();
    }
}
