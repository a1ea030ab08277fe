using ClaimTracker.Data.Sources;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Sources: outlets, people, organisations, documents.</summary>
internal static class SourcesApi
{
    public static void MapSources(this RouteGroupBuilder api)
    {
        var sources = api.MapGroup("/sources").WithTags("Sources");
        sources.MapGet("", GetSources).WithName("listSources").WithSummary("Lists sources, those with most claims first.").ProducesProblem(StatusCodes.Status400BadRequest);
        sources.MapGet("/{id}", GetSource).WithName("showSource").WithSummary("Shows one source with the claims that it makes and carries.")
            .Produces(StatusCodes.Status301MovedPermanently).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Where the address of a source leads that was renamed, or became one with another; null when it never was.</summary>
    /// <param name="followSource">Knows what it became.</param>
    /// <param name="id">The source that there is no more.</param>
    /// <param name="rest">What stands behind the id in the address.</param>
    /// <param name="isWrite">Whether the body has to be sent again, to where it leads.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<RedirectHttpResult?> MovedAsync(FollowSource followSource, string id, string rest, bool isWrite, CancellationToken cancellationToken) =>
        await followSource.RunAsync(id, cancellationToken) is { } now ? TypedResults.Redirect($"{ApiRoutes.Prefix}/sources/{now}{rest}", permanent: true, preserveMethod: isWrite) : null;

    private static async Task<Results<Ok<ListBody<SourceItem>>, ProblemHttpResult>> GetSources(
        [AsParameters] SourcesQuery query, HttpContext context, ListSources listSources, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<SourceFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listSources.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<SourceBody>, RedirectHttpResult, ProblemHttpResult>> GetSource(
        string id, ShowSource showSource, FollowSource followSource, CancellationToken cancellationToken)
    {
        if (await showSource.RunAsync(id, cancellationToken) is { } source)
        {
            return TypedResults.Ok(MakeBody.Of(source));
        }

        return await MovedAsync(followSource, id, "", false, cancellationToken) is { } moved ? moved : ApiRoutes.NotHere("source", id, "sources");
    }

    /// <param name="Kind">What kind of source.</param>
    /// <param name="Q">Words that the name contains, all of them.</param>
    /// <param name="Story">Id or name of a story.</param>
    /// <param name="Sort">The order.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record SourcesQuery([property: OneOf<SourceKind>] string? Kind, string? Q, string? Story, [property: OneOf("claims", "name")] string? Sort,
        [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
