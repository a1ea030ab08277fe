using ClaimTracker.Data.Stories;
using ClaimTracker.Data.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Stories: the articles that are compared with one another.</summary>
internal static class StoriesApi
{
    public static void MapStories(this RouteGroupBuilder api)
    {
        var stories = api.MapGroup("/stories").WithTags("Stories");
        stories.MapGet("", GetStories).WithName("listStories").WithSummary("Lists the stories, the newest first.");
        stories.MapGet("/{id}", GetStory).WithName("showStory").WithSummary("Shows one story.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<ListBody<StoryBody>>> GetStories(ListStories listStories, CancellationToken cancellationToken)
    {
        var stories = await listStories.RunAsync(cancellationToken);
        return TypedResults.Ok(new ListBody<StoryBody>([.. stories.Select(MakeBody.Of)], stories.Count, null, null));
    }

    private static async Task<Results<Ok<StoryBody>, ProblemHttpResult>> GetStory(string id, ListStories listStories, CancellationToken cancellationToken) =>
        await listStories.FindAsync(id, cancellationToken) is { } story
            ? TypedResults.Ok(MakeBody.Of(story))
            : ApiRoutes.NotHere("story", id, "stories");
}
