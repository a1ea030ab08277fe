using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using ClaimTracker.Text;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Corrections: what editors put right in articles, stories and sources, and taking it back.</summary>
internal static class CorrectionsApi
{
    public static void MapCorrections(this RouteGroupBuilder api)
    {
        var corrections = api.MapGroup("/corrections").WithTags("Corrections");
        corrections.MapGet("", GetCorrections).WithName("listCorrections").WithSummary("Lists corrections, the newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        corrections.MapGet("/{id}", GetCorrection).WithName("showCorrection").WithSummary("Shows one correction.").ProducesProblem(StatusCodes.Status404NotFound);
        corrections.MapPost("/{id}/undo", PostUndo).WithName("undoCorrection").WithSummary("Takes a correction back by a step of its own; later ones stay.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        MapWrite(api.MapPost("/articles/{id}/corrections", PostOnArticle), "correctArticle", "Corrects what was read in an article as it stood in the version that If-Match names, or withdraws it.");
        MapWrite(api.MapPost("/stories/{id}/corrections", PostOnStory), "withdrawStory", "Withdraws all articles of a story as it stood in the version that If-Match names.");
        MapWrite(api.MapPost("/sources/{id}/corrections", PostOnSource), "correctSource", "Gives a source its right name and kind, as it stood in the version that If-Match names.")
            .Produces(StatusCodes.Status308PermanentRedirect);
    }

    private static RouteHandlerBuilder MapWrite(RouteHandlerBuilder endpoint, string name, string summary) => endpoint.WithTags("Corrections").WithName(name).WithSummary(summary)
        .WithMetadata(new EntityTags.NeedsVersion())
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ListBody<CorrectionBody>>, ProblemHttpResult>> GetCorrections(
        [AsParameters] CorrectionsQuery query, HttpContext context, ListCorrections listCorrections, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<CorrectionFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var page = await listCorrections.RunAsync(list, Paging.LimitOf(query.Limit), cancellationToken);
        return TypedResults.Ok(MakeBody.List(page, MakeBody.Of).WithLink(context));
    }

    private static async Task<Results<Ok<CorrectionBody>, ProblemHttpResult>> GetCorrection(string id, ListCorrections listCorrections, CancellationToken cancellationToken) =>
        await listCorrections.FindAsync(id, cancellationToken) is { } correction ? TypedResults.Ok(MakeBody.Of(correction)) : ApiRoutes.NotHere("correction", id, "corrections");

    private static async Task<Results<Created<CorrectionBody>, ProblemHttpResult>> PostUndo(
        string id, UndoRequest body, ListCorrections listCorrections, UndoCorrection undoCorrection, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(body.Reviewer) ? ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who takes the correction back.")
        : await listCorrections.FindAsync(id, cancellationToken) is null ? ApiRoutes.NotHere("correction", id, "corrections")
        : Answer(await undoCorrection.RunAsync(id, body.Reviewer, body.Rationale ?? "", cancellationToken));

    private static async Task<Results<Created<CorrectionBody>, ProblemHttpResult>> PostOnArticle(
        string id, CorrectionRequest body, HttpContext context, ShowArticle showArticle, ListCorrections listCorrections, RecordCorrection recordCorrection, CancellationToken cancellationToken)
    {
        // Before the article is read: what is corrected after this is not overwritten.
        var seen = await listCorrections.LastNumberAsync(cancellationToken);
        if (await showArticle.RunAsync(id, cancellationToken) is not { } article)
        {
            return ApiRoutes.NotHere("article", id, "articles");
        }

        var (length, isWithdrawal) = (article.Text.Length, body.Kind == CorrectionKind.Withdrawal);
        if (Blank(body.Reviewer, isWithdrawal ? body.Reason : "-") is { } blank)
        {
            return blank;
        }

        if (!isWithdrawal && !(body is { Start: { } from, End: { } to } && from >= 0 && from < to && to <= length))
        {
            return ProblemKind.WrongValue.With($"\u201Cstart\u201D and \u201Cend\u201D name the words that are corrected: 0 to {length}, the end behind the start.");
        }

        var fields = new CorrectionFields
        {
            Name = Paging.Given(body.Name)?.Trim(), SourceKind = body.SourceKind, Counted = Paging.Given(body.Counted)?.Trim(), Predicate = Paging.Given(body.Predicate)?.Trim(),
            Date = Paging.Given(body.Date), Place = Paging.Given(body.Place), Country = Paging.Given(body.Country), PlaceId = Paging.Given(body.PlaceId), Value = body.Value, Modifier = body.Modifier,
            Unit = Paging.Given(body.Unit),
        };
        if (fields.Make(body.Kind, isWithdrawal ? default : new TextSpan(body.Start!.Value, body.End!.Value), out var problem) is not { } correction)
        {
            return ProblemKind.WrongValue.With(problem!);
        }

        return EntityTags.Refusal(context, EntityTags.Of(context, MakeBody.Of(article)), "article")
            ?? Answer(await recordCorrection.RunAsync(new NewCorrection(correction, id, null, seen, body.Reason ?? "", body.Reviewer), cancellationToken));
    }

    private static async Task<Results<Created<CorrectionBody>, ProblemHttpResult>> PostOnStory(
        string id, WithdrawalRequest body, HttpContext context, ListStories listStories, RecordCorrection recordCorrection, CancellationToken cancellationToken)
    {
        if (await listStories.FindAsync(id, cancellationToken) is not { } story)
        {
            return ApiRoutes.NotHere("story", id, "stories");
        }

        return Blank(body.Reviewer, body.Reason)
            ?? EntityTags.Refusal(context, EntityTags.Of(context, MakeBody.Of(story)), "story")
            ?? Answer(await recordCorrection.RunAsync(new NewCorrection(new Withdrawal(), null, id, null, body.Reason, body.Reviewer), cancellationToken));
    }

    private static async Task<Results<Created<CorrectionBody>, RedirectHttpResult, ProblemHttpResult>> PostOnSource(
        string id, SourceCorrectionRequest body, HttpContext context, ShowSource showSource, FollowSource followSource, RecordCorrection recordCorrection, CancellationToken cancellationToken)
    {
        if (await showSource.RunAsync(id, cancellationToken) is not { } source)
        {
            return await SourcesApi.MovedAsync(followSource, id, "/corrections", true, cancellationToken) is { } moved ? moved : ApiRoutes.NotHere("source", id, "sources");
        }

        var correction = new SourceCorrection(source.Source.Kind, source.Source.Name, body.Kind, body.Name.Trim());
        if ((Blank(body.Reviewer, "-") ?? EntityTags.Refusal(context, EntityTags.Of(context, MakeBody.Of(source)), "source")) is { } problem)
        {
            return problem;
        }

        var answer = Answer(await recordCorrection.RunAsync(new NewCorrection(correction, null, null, null, body.Reason ?? "", body.Reviewer), cancellationToken));
        return answer.Result is Created<CorrectionBody> made ? made : (ProblemHttpResult)answer.Result;
    }

    private static ProblemHttpResult? Blank(string reviewer, string? reason) =>
        string.IsNullOrWhiteSpace(reviewer) ? ProblemKind.WrongValue.With("\u201Creviewer\u201D is blank: name who corrects.")
        : string.IsNullOrWhiteSpace(reason) ? ProblemKind.WrongValue.With("\u201Creason\u201D is blank: say why it is withdrawn.")
        : null;

    private static Results<Created<CorrectionBody>, ProblemHttpResult> Answer(CorrectionOutcome outcome) => outcome switch
    {
        CorrectionRecorded recorded => TypedResults.Created($"{ApiRoutes.Prefix}/corrections/{recorded.Correction.Id}", MakeBody.Of(recorded.Correction)),
        CorrectionOvertaken overtaken => ProblemKind.StaleVersion.With($"{overtaken.Latest.Reviewer} corrected the same words meanwhile: {overtaken.Latest.Summary} Read the article again first."),
        NothingToCorrect nothing => ProblemKind.Refused.With(nothing.Problem),
        _ => throw new NotSupportedException($"A correction has no outcome {outcome.GetType().Name}."),
    };

    /// <param name="Story">Id or name of a story, its articles included.</param>
    /// <param name="Article">Id of an article.</param>
    /// <param name="Kind">What they change.</param>
    /// <param name="Reviewer">Display name of who made them.</param>
    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record CorrectionsQuery(
        string? Story, string? Article, [property: OneOf<CorrectionKind>] string? Kind, string? Reviewer, [property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
