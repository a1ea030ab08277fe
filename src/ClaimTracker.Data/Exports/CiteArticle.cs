using ClaimTracker.Data.Claims;
using ClaimTracker.Export.References;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Prints the citation of an article, or of a claim in it, in every style.</summary>
public sealed class CiteArticle(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="articleId">The article.</param>
    /// <param name="appearanceId">The claim's appearance in it; null for the article as a whole.</param>
    /// <param name="archiveUrl">Where the copy of the article can be had; null when its hash must do.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when there is no such article, or no such appearance in it.</returns>
    public async Task<IReadOnlyList<StyledCitation>?> RunAsync(string articleId, string? appearanceId, string? archiveUrl, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        Reference? item = null;
        if (appearanceId is null)
        {
            var found = await db.Articles.Where(a => a.Id == articleId)
                .Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new { Article = a, s.Name }).SingleOrDefaultAsync(cancellationToken);
            item = found is null ? null : new Reference(ClaimExportRows.ToArticle(found.Article, found.Name));
        }
        else
        {
            await foreach (var row in ClaimExportRows.FetchAsync(db, ClaimFilter.None with { Article = articleId }, ClaimFilter.NewestFirst, false, cancellationToken))
            {
                if (row.AppearanceId == appearanceId)
                {
                    item = new Reference(row.Article, row);
                    break;
                }
            }
        }

        if (item is null)
        {
            return null;
        }

        item = item with { Article = item.Article with { ArchiveUrl = archiveUrl } };
        return [.. Enum.GetValues<CitationStyle>().Select(style => new StyledCitation(style, CitationFormatter.Whole(item, style)))];
    }
}
