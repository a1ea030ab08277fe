using ClaimTracker.Data.Stories;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Data.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Stories: the articles that are compared with one another.</summary>
internal static class StoriesApi
{
    public static void MapStories(this RouteGroupBuilder api)
    {
        var stories = api.MapGroup("/stories").WithTags("Stories");
        stories.MapGet("", GetStories).WithName("listStories").WithSummary("Lists the stories, the newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        stories.MapGet("/{id}", GetStory).WithName("showStory").WithSummary("Shows one story.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ListBody<StoryBody>>, ProblemHttpResult>> GetStories(
        [AsParameters] StoriesQuery query, HttpContext context, ListStories listStories, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<StoryFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listStories.RunAsync(list, Paging.LimitOf(query.Limit), cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<StoryBody>, ProblemHttpResult>> GetStory(string id, ListStories listStories, CancellationToken cancellationToken) =>
        await listStories.FindAsync(id, cancellationToken) is { } story
            ? TypedResults.Ok(MakeBody.Of(story))
            : ApiRoutes.NotHere("story", id, "stories");

    /// <param name="Q">Words that the name contains, all of them.</param>
    /// <param name="Sort">The order.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record StoriesQuery(
        string? Q, [property: OneOf("newest", "articles", "name")] string? Sort, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
