using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Search;

/// <summary>Searches claims, articles, sources and quantities for words.</summary>
public sealed class SearchEverything(
    IDbContextFactory<ClaimTrackerDbContext> contexts, ListClaims listClaims, ListArticles listArticles, ListSources listSources)
{
    /// <param name="words">Words that must all be there, in any order and case.</param>
    /// <param name="most">How many of each kind at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SearchResults> RunAsync(string words, int most, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        var claims = await listClaims.RunAsync(ClaimFilter.None with { Words = words }, null, most, false, cancellationToken);
        var articles = await listArticles.RunAsync(new ArticleFilter(Words: words), null, most, cancellationToken);
        var sources = await listSources.RunAsync(null, words, most, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quantities = db.Quantities.AsNoTracking();
        foreach (var pattern in LikePattern.OfWords(words))
        {
            quantities = quantities.Where(q => EF.Functions.Like(q.Label, pattern, "\\"));
        }

        var found = await ListQuantities.RowsAsync(db, quantities.OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(most), cancellationToken);
        return new SearchResults(claims.Page.Rows, claims.Page.Total, articles.Page.Rows, articles.Page.Total, sources, found);
    }
}
