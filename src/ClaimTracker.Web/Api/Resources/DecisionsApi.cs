using ClaimTracker.Data.Review;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Decisions: every step that editors took, and taking one back.</summary>
internal static class DecisionsApi
{
    public static void MapDecisions(this RouteGroupBuilder api)
    {
        var decisions = api.MapGroup("/decisions").WithTags("Decisions");
        decisions.MapGet("", GetDecisions).WithName("listDecisions").WithSummary("Lists decisions, the newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        decisions.MapGet("/{id}", GetDecision).WithName("showDecision").WithSummary("Shows one decision.").ProducesProblem(StatusCodes.Status404NotFound);
        decisions.MapPost("/{id}/undo", PostUndo).WithName("undoDecision").WithSummary("Takes a decision back by a step of its own; later steps stay.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<ListBody<DecisionBody>>, ProblemHttpResult>> GetDecisions(
        [AsParameters] DecisionsQuery query, HttpContext context, ListDecisions listDecisions, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<DecisionFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listDecisions.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<DecisionBody>, ProblemHttpResult>> GetDecision(string id, ListDecisions listDecisions, CancellationToken cancellationToken) =>
        await listDecisions.FindAsync(id, cancellationToken) is { } decision ? TypedResults.Ok(MakeBody.Of(decision)) : ApiRoutes.NotHere("decision", id, "decisions");

    private static async Task<Results<Created<DecisionBody>, ProblemHttpResult>> PostUndo(
        string id, UndoRequest body, HttpResponse response, ListDecisions listDecisions, UndoDecision undoDecision, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(body.Reviewer))
        {
            return ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who takes the decision back.");
        }

        if (await listDecisions.FindAsync(id, cancellationToken) is null)
        {
            return ApiRoutes.NotHere("decision", id, "decisions");
        }

        if (await undoDecision.RunAsync(id, body.Reviewer, body.Rationale ?? "", cancellationToken) is not DecisionRecorded recorded)
        {
            return ProblemKind.Refused.With("The decision is taken back already.");
        }

        response.Headers.ETag = FindingsApi.Tag(recorded.Version);
        return TypedResults.Created($"{ApiRoutes.Prefix}/decisions/{recorded.Decision.Id}", MakeBody.Of(new DecisionRow(recorded.Decision, false, false)));
    }

    /// <param name="Story">Id of a story.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record DecisionsQuery(string? Story, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
