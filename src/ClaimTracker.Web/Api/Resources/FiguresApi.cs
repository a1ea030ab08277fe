using ClaimTracker.Data.Figures;
using ClaimTracker.Export;
using ClaimTracker.Quantities;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Figures, with all that they are compared on.</summary>
internal static class FiguresApi
{
    public static void MapFigures(this RouteGroupBuilder api) => api.MapGet("/figures", GetFigures).WithTags("Figures").WithName("listFigures")
        .WithSummary("Lists figures, article by article.").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<ListBody<FigureBody>>, ProblemHttpResult>> GetFigures(
        [AsParameters] FiguresQuery query, HttpContext context, ListFigures listFigures, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<FigureFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listFigures.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    /// <param name="Story">Id of a story.</param>
    /// <param name="Article">Id of an article.</param>
    /// <param name="Quantity">Id of a quantity that they are compared on.</param>
    /// <param name="Measure">What kind of amount.</param>
    /// <param name="Head">Head noun of what is counted, singular, lower case.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record FiguresQuery(
        string? Story, string? Article, string? Quantity, [property: OneOf<Measure>] string? Measure, string? Head,
        [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
