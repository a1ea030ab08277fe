using ClaimTracker.Claims;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Claims, and where they stand.</summary>
internal static class ClaimsApi
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        var claims = api.MapGroup("/claims").WithTags("Claims");
        claims.MapGet("", GetClaims).WithName("listClaims").WithSummary("Lists claims, those of newer articles first.").ProducesProblem(StatusCodes.Status400BadRequest);
        claims.MapGet("/{id}", GetClaim).WithName("showClaim").WithSummary("Shows one claim with every place in which it stands.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ListBody<ClaimItem>>, ProblemHttpResult>> GetClaims(
        [AsParameters] ClaimsQuery query, HttpContext context, ListClaims listClaims, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<ClaimFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listClaims.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<ClaimDetailBody>, ProblemHttpResult>> GetClaim(string id, ShowClaim showClaim, CancellationToken cancellationToken)
    {
        var appearances = await showClaim.RunAsync(id, cancellationToken);
        return appearances.Count > 0 ? TypedResults.Ok(new ClaimDetailBody(id, [.. appearances.Select(MakeBody.Of)])) : ApiRoutes.NotHere("claim", id, "claims");
    }

    /// <param name="Source">Id or name of a source that makes or carries them.</param>
    /// <param name="Kind">How they stand in the article.</param>
    /// <param name="Location">Id or name of a location that they name; a country stands for all in it.</param>
    /// <param name="Quantity">Id of a quantity that their figures are on.</param>
    /// <param name="Story">Id or name of a story.</param>
    /// <param name="Article">Id of an article.</param>
    /// <param name="Q">Words that they contain, all of them, in any order and case.</param>
    /// <param name="Sort">The order.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record ClaimsQuery(
        string? Source, [property: OneOf<ClaimKind>] string? Kind, string? Location, string? Quantity, string? Story, string? Article, string? Q,
        [property: OneOf("newest", "oldest", "repeated")] string? Sort, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
