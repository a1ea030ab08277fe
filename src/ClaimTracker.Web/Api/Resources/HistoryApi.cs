using ClaimTracker.Data.Contract;
using ClaimTracker.Data.History;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.History;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>The history: every change, whatever it is of.</summary>
internal static class HistoryApi
{
    public static void MapHistoryResources(this RouteGroupBuilder api)
    {
        var history = api.MapGroup("/history").WithTags("History");
        history.MapGet("", GetHistory).WithName("listHistory").WithSummary("Lists every change, the newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        history.MapGet("/{id}", GetChange).WithName("showChange").WithSummary("Shows one decision or correction as the history tells it.").ProducesProblem(StatusCodes.Status404NotFound);
        history.MapPost("/{id}/undo", PostUndo).WithName("undoChange").WithSummary("Takes a decision, a correction or what was said of two names back by a step of its own; later steps stay.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<ListBody<HistoryItem>>, ProblemHttpResult>> GetHistory(
        [AsParameters] HistoryParameters query, HttpContext context, ListHistory listHistory, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<HistoryFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listHistory.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<HistoryItem>, ProblemHttpResult>> GetChange(string id, ListHistory listHistory, CancellationToken cancellationToken) =>
        await listHistory.FindAsync(id, cancellationToken) is { } row ? TypedResults.Ok(Of(row)) : ApiRoutes.NotHere("change", id, "history");

    private static async Task<Results<Created<HistoryItem>, ProblemHttpResult>> PostUndo(string id, UndoRequest body, UndoChange undoChange, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(body.Reviewer)
            ? ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who takes the change back.")
            : await undoChange.RunAsync(id, body.Reviewer, body.Rationale ?? "", cancellationToken) switch
            {
                ChangeUndone undone => TypedResults.Created($"{ApiRoutes.Prefix}/history/{undone.Step.Id}", Of(undone.Step)),
                NothingToUndo nothing => ProblemKind.Refused.With(nothing.Problem),
                null => ApiRoutes.NotHere("change", id, "history"),
                var other => throw new NotSupportedException($"An undoing has no outcome {other.GetType().Name}."),
            };

    private static HistoryItem Of(HistoryRow row) => MakeBody.Of(row, HistoryWords.Of(row));

    /// <param name="Kind">The sort of change.</param>
    /// <param name="Who">Display name of who made it.</param>
    /// <param name="Story">Id of a story.</param>
    /// <param name="From">The first day, UTC, as 2022-10-19.</param>
    /// <param name="To">The last day.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record HistoryParameters(
        [property: OneOf<HistoryKind>] string? Kind, string? Who, string? Story, string? From, string? To, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
