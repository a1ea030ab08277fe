using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Articles, and all that was read in them.</summary>
internal static class ArticlesApi
{
    public static void MapArticles(this RouteGroupBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("Articles");
        articles.MapGet("", GetArticles).WithName("listArticles").WithSummary("Lists articles, those added last first.").ProducesProblem(StatusCodes.Status400BadRequest);
        articles.MapGet("/{id}", GetArticle).WithName("showArticle").WithSummary("Shows one article with its text and all that was read in it.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ListBody<ArticleItem>>, ProblemHttpResult>> GetArticles(
        [AsParameters] ArticlesQuery query, HttpContext context, ListArticles listArticles, CancellationToken cancellationToken)
    {
        var filter = new ArticleFilter(Paging.Given(query.Story), Paging.Given(query.Outlet), Paging.Given(query.Q), ReprintsApart: true);
        var found = await listArticles.RunAsync(Paging.Query(filter, query.After), Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<ArticleBody>, ProblemHttpResult>> GetArticle(string id, ShowArticle showArticle, CancellationToken cancellationToken) =>
        await showArticle.RunAsync(id, cancellationToken) is { } article ? TypedResults.Ok(MakeBody.Of(article)) : ApiRoutes.NotHere("article", id, "articles");

    /// <param name="Story">Id of a story.</param>
    /// <param name="Outlet">Id of an outlet.</param>
    /// <param name="Q">Words that title, byline or outlet contain, all of them.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record ArticlesQuery(
        string? Story, string? Outlet, string? Q, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
