using ClaimTracker.Data.Contract;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Review;
using ClaimTracker.Reconciliation;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.History;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Names of counted things: whether two of them mean one thing.</summary>
internal static class NamesApi
{
    private const int MaxName = 200;

    public static void MapNames(this RouteGroupBuilder api)
    {
        var names = api.MapGroup("/names").WithTags("Names");
        names.MapGet("", GetNames).WithName("listNames").WithSummary("Lists the pairs of names that the program takes for one thing and on which nobody has spoken.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        names.MapPost("", PostNames).WithName("judgeNames").WithSummary("Says whether two names mean one thing; the history has the step, and can take it back.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Ok<ListBody<NameQuestionBody>>> GetNames([AsParameters] NamesQuery query, ListNameSuggestions listNameSuggestions, CancellationToken cancellationToken)
    {
        var found = await listNameSuggestions.RunAsync(Paging.Given(query.Story), Paging.LimitOf(query.Limit), cancellationToken);
        return TypedResults.Ok(new ListBody<NameQuestionBody>([.. found.Select(MakeBody.Of)], null, null, null));
    }

    private static async Task<Results<Created<HistoryItem>, ProblemHttpResult>> PostNames(NamesRequest body, JudgeNames judgeNames, CancellationToken cancellationToken)
    {
        foreach (var (field, value) in new[] { ("one", body.One), ("other", body.Other) })
        {
            if (value is null or { Length: > MaxName } || !NameDecision.CanBeOn(value))
            {
                return ProblemKind.WrongValue.With($"\u201C{field}\u201D is to name what is counted, in {MaxName} characters at most.");
            }
        }

        if (string.IsNullOrWhiteSpace(body.Reviewer))
        {
            return ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who says so.");
        }

        return await judgeNames.RunAsync(body.One, body.Other, body.Same, body.Reviewer, cancellationToken) is { } step
            ? TypedResults.Created($"{ApiRoutes.Prefix}/history/{step.Id}", MakeBody.Of(step, HistoryWords.Of(step)))
            : ProblemKind.Refused.With("The two end in one word, or that was said of them already.");
    }

    /// <param name="Story">Id or name of a story.</param>
    /// <param name="Limit">How many pairs.</param>
    internal sealed record NamesQuery(string? Story, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit);
}
