using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Quotations, with who says them.</summary>
internal static class QuotationsApi
{
    public static void MapQuotations(this RouteGroupBuilder api) => api.MapGet("/quotations", GetQuotations).WithTags("Quotations").WithName("listQuotations")
        .WithSummary("Lists quotations, article by article.").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<ListBody<QuotationBody>>, ProblemHttpResult>> GetQuotations(
        [AsParameters] QuotationsQuery query, HttpContext context, ListQuotations listQuotations, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<QuotationFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listQuotations.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    /// <param name="Story">Id of a story.</param>
    /// <param name="Article">Id of an article.</param>
    /// <param name="Speaker">Id of the source that says them.</param>
    /// <param name="Q">Words that they contain, all of them, in any order and case.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record QuotationsQuery(
        string? Story, string? Article, string? Speaker, string? Q, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
