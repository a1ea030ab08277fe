using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Quantities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Coverage;

/// <summary>Shows which articles of a story speak of which quantities.</summary>
public sealed class ShowCoverage(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    public const int MaxQuantities = 10;

    public const int MaxArticles = 60;

    /// <param name="idOrName">Id or name of a story; null for the newest.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when there is no such story.</returns>
    public async Task<CoverageMatrix?> RunAsync(string? idOrName, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var storyId = idOrName is null ? null : await NamedStories.FindAsync(db, idOrName, cancellationToken);
        var story = await db.Stories.Where(s => storyId == null || s.Id == storyId).OrderByDescending(s => s.AddedUtc).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Name }).FirstOrDefaultAsync(cancellationToken);
        if (story is null)
        {
            return null;
        }

        var quantities = await ListQuantities.RowsAsync(
            db, db.Quantities.Where(q => q.StoryId == story.Id).OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(MaxQuantities), cancellationToken);
        var articles = await db.Articles.Where(a => a.StoryId == story.Id && !a.IsWithdrawn).OrderBy(a => a.Number).Take(MaxArticles)
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).ToListAsync(cancellationToken);
        var ids = quantities.Select(q => q.Id).ToArray();
        var cells = await db.QuantityMembers.Where(m => EF.Parameter(ids).Contains(m.QuantityId))
            .Join(db.QuantityValues, m => new { m.QuantityId, Ordinal = m.ValueOrdinal }, v => new { v.QuantityId, v.Ordinal }, (m, v) => new { Member = m, Value = v })
            .OrderBy(c => c.Member.QuantityId).ThenBy(c => c.Member.ValueOrdinal).ThenBy(c => c.Member.Ordinal)
            .ToListAsync(cancellationToken);
        return new CoverageMatrix(story.Id, story.Name, quantities, articles, cells.ConvertAll(c => new CoverageCell(
            c.Member.ArticleId, c.Member.QuantityId, c.Member.Span, c.Value.Value, c.Value.Low, c.Value.High, c.Value.Modifier, c.Member.Surface)));
    }
}
