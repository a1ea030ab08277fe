using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Quantities: what figures are comparable on, and the figures on it.</summary>
internal static class QuantitiesApi
{
    public static void MapQuantities(this RouteGroupBuilder api)
    {
        var quantities = api.MapGroup("/quantities").WithTags("Quantities");
        quantities.MapGet("", GetQuantities).WithName("listQuantities").WithSummary("Lists quantities, those with most figures first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        quantities.MapGet("/{id}", GetQuantity).WithName("showQuantity").WithSummary("Shows one quantity: its values, who gives them, and what was found.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        quantities.MapGet("/{id}/sentence", GetSentence).WithName("printQuantity").WithSummary("Writes the sentence that could be printed of a settled quantity, each clause with its citations, or says why there is none.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ListBody<QuantityItem>>, ProblemHttpResult>> GetQuantities(
        [AsParameters] QuantitiesQuery query, HttpContext context, ListQuantities listQuantities, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<QuantityFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var page = await listQuantities.RunAsync(list, Paging.LimitOf(query.Limit), cancellationToken);
        return TypedResults.Ok(MakeBody.List(page, MakeBody.Of).WithLink(context));
    }

    private static async Task<Results<Ok<QuantityBody>, ProblemHttpResult>> GetQuantity(string id, ShowQuantity showQuantity, CancellationToken cancellationToken) =>
        await showQuantity.RunAsync(id, cancellationToken) is { } quantity ? TypedResults.Ok(MakeBody.Of(quantity)) : ApiRoutes.NotHere("quantity", id, "quantities");

    private static async Task<Results<Ok<SentenceBody>, ProblemHttpResult>> GetSentence(string id, WriteSentence writeSentence, CancellationToken cancellationToken) =>
        await writeSentence.RunAsync(id, cancellationToken) is { } printed ? TypedResults.Ok(MakeBody.Of(id, printed)) : ApiRoutes.NotHere("quantity", id, "quantities");

    /// <param name="Story">Id or name of a story.</param>
    /// <param name="Q">Words that the label contains, all of them.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record QuantitiesQuery(string? Story, string? Q, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
