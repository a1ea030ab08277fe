using ClaimTracker.Data.Places;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Locations that articles name.</summary>
internal static class LocationsApi
{
    public static void MapLocations(this RouteGroupBuilder api)
    {
        var locations = api.MapGroup("/locations").WithTags("Locations");
        locations.MapGet("", GetLocations).WithName("listLocations").WithSummary("Lists locations, those named most often first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        locations.MapGet("/{id}", GetLocation).WithName("showLocation").WithSummary("Shows one location with what articles say about it.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ListBody<LocationItem>>, ProblemHttpResult>> GetLocations(
        [AsParameters] LocationsQuery query, HttpContext context, ListPlaces listPlaces, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<PlaceFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listPlaces.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<LocationBody>, ProblemHttpResult>> GetLocation(string id, ShowPlace showPlace, CancellationToken cancellationToken) =>
        await showPlace.RunAsync(id, cancellationToken) is { } place ? TypedResults.Ok(MakeBody.Of(place)) : ApiRoutes.NotHere("location", id, "locations");

    /// <param name="Country">ISO 3166-1 alpha-2 of a country.</param>
    /// <param name="Q">Words that the name contains, all of them.</param>
    /// <param name="Story">Id or name of a story.</param>
    /// <param name="Sort">The order.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record LocationsQuery(string? Country, string? Q, string? Story, [property: OneOf("named", "name")] string? Sort,
        [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
