using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Finds the articles of any story that hold the very same bytes.</summary>
public sealed class FindCopies(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="sha256">Hash of the bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The copies, the first added first.</returns>
    public async Task<IReadOnlyList<ArticleLink>> RunAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Articles.Where(a => a.Sha256 == sha256).OrderBy(a => a.AddedUtc).ThenBy(a => a.Id)
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).Take(20).ToListAsync(cancellationToken);
    }
}
