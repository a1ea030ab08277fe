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
        if (!Paging.TryRead<ArticleFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        // A program that wants what only stands elsewhere again asks for what it wants; nothing is folded away for it.
        list = list with { Filter = list.Filter with { ReprintsApart = true } };
        var found = await listArticles.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<ArticleBody>, ProblemHttpResult>> GetArticle(string id, ShowArticle showArticle, CancellationToken cancellationToken) =>
        await showArticle.RunAsync(id, cancellationToken) is { } article ? TypedResults.Ok(MakeBody.Of(article)) : ApiRoutes.NotHere("article", id, "articles");

    /// <param name="Q">Words that title, byline, outlet or text contain, all of them.</param>
    /// <param name="Outlet">Id or name of an outlet.</param>
    /// <param name="Story">Id or name of a story.</param>
    /// <param name="From">Published on this day or later, as 2022-10-19; a month or year counts that may hold such a day.</param>
    /// <param name="To">Published on this day or earlier.</param>
    /// <param name="Withdrawn">Only those that an editor withdrew, or only the others.</param>
    /// <param name="Sort">The order.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record ArticlesQuery(
        string? Q, string? Outlet, string? Story, string? From, string? To, [property: OneOf("yes", "no")] string? Withdrawn, [property: OneOf("added", "published", "figures", "claims")] string? Sort,
        [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
