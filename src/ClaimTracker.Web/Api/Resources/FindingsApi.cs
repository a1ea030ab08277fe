using System.Globalization;
using ClaimTracker.Data.Review;
using ClaimTracker.Export;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Findings, and deciding on them.</summary>
internal static class FindingsApi
{
    /// <summary>The status of those that wait for an editor: open matters, and reopened ones.</summary>
    public const string Waiting = "waiting";

    public static void MapFindings(this RouteGroupBuilder api)
    {
        var findings = api.MapGroup("/findings").WithTags("Findings");
        findings.MapGet("", GetFindings).WithName("listFindings").WithSummary("Lists findings, what needs an editor first.").ProducesProblem(StatusCodes.Status400BadRequest);
        findings.MapGet("/{id}", GetFinding).WithName("showFinding").WithSummary("Shows one finding with all its passages and its history; its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        findings.MapPost("/{id}/decisions", PostDecision).WithName("decide").WithSummary("Decides on a finding as it stood in the version that If-Match names.")
            .WithMetadata(new EntityTags.NeedsVersion())
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    /// <summary>The tag of a finding's version.</summary>
    public static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The filter that parameters of a query, checked already, stand for.</summary>
    public static FindingFilter FilterOf(string? status, string? relation, string? story, string? quantity, string? article) => new(
        ContractWords.Read<FindingStatus>(status), ContractWords.Read<Relation>(relation), Paging.Given(story), Paging.Given(quantity), Paging.Given(article));

    private static async Task<Results<Ok<ListBody<FindingItem>>, ProblemHttpResult>> GetFindings(
        [AsParameters] FindingsQuery query, HttpContext context, ListFindings listFindings, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<FindingFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listFindings.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<FindingBody>, ProblemHttpResult>> GetFinding(
        string id, HttpResponse response, ShowFinding showFinding, CancellationToken cancellationToken)
    {
        if (await showFinding.RunAsync(id, cancellationToken) is not { } finding)
        {
            return ApiRoutes.NotHere("finding", id, "findings");
        }

        response.Headers.ETag = Tag(finding.Finding.Version);
        return TypedResults.Ok(MakeBody.Of(finding));
    }

    private static async Task<Results<Created<DecisionBody>, ProblemHttpResult>> PostDecision(
        string id, DecisionRequest body, HttpContext context, ShowFinding showFinding, RecordDecision recordDecision, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(body.Reviewer))
        {
            return ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who decides.");
        }

        if (await showFinding.RunAsync(id, cancellationToken) is not { } finding)
        {
            return ApiRoutes.NotHere("finding", id, "findings");
        }

        if (EntityTags.Refusal(context, Tag(finding.Finding.Version), "finding") is { } refusal)
        {
            return refusal;
        }

        var decision = new NewDecision(id, finding.Finding.Version, body.Judgement, body.Method, body.ReportedValue, body.Rationale ?? "", body.Reviewer);
        return await recordDecision.RunAsync(decision, cancellationToken) switch
        {
            DecisionRecorded recorded => Recorded(context.Response, recorded),
            DecisionOvertaken overtaken => Stale(overtaken.Version, overtaken.Disposition),
            DecisionRefused refused => ProblemKind.WrongValue.With(refused.Problem),
            NothingToDecide => ApiRoutes.NotHere("finding", id, "findings"),
            var other => throw new NotSupportedException($"A decision has no outcome {other.GetType().Name}."),
        };
    }

    private static Created<DecisionBody> Recorded(HttpResponse response, DecisionRecorded recorded)
    {
        response.Headers.ETag = Tag(recorded.Version);
        return TypedResults.Created(
            $"{ApiRoutes.Prefix}/decisions/{recorded.Decision.Id}", MakeBody.Of(new DecisionRow(recorded.Decision, false, recorded.Decision.Undoes is null)));
    }

    private static ProblemHttpResult Stale(int version, Disposition disposition) =>
        ProblemKind.StaleVersion.With($"The finding is at version {Tag(version)} now and {ContractWords.Word(disposition)}: read it again before deciding.");

    /// <param name="Status">Where the matter stands; \u201Cwaiting\u201D for those that wait for an editor.</param>
    /// <param name="Relation">How the members stand to each other.</param>
    /// <param name="Story">Id of a story.</param>
    /// <param name="Quantity">Id of a quantity.</param>
    /// <param name="Article">Id of an article that has a member.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record FindingsQuery(
        [property: OneOf(Waiting, "open", "settled", "pending", "dismissed", "reopened")] string? Status, [property: OneOf<Relation>] string? Relation, string? Story,
        string? Quantity, string? Article, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
