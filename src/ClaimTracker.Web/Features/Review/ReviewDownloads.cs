using System.Runtime.CompilerServices;
using ClaimTracker.Data.Review;
using ClaimTracker.Export;
using ClaimTracker.Export.Tables;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Features.Review;

/// <summary>The review queue for programs and spreadsheets, with the same filter in the query as the page.</summary>
internal static class ReviewDownloads
{
    private static readonly IReadOnlyList<TableColumn<FindingRow>> Columns =
    [
        ColumnOf.Text<FindingRow>("id", row => row.Id, "Id of the finding."),
        ColumnOf.Text<FindingRow>("story", row => row.StoryName, "Name of the story."),
        ColumnOf.Text<FindingRow>("relation", row => ContractWords.Word(row.Relation), "How the passages stand to each other."),
        ColumnOf.Text<FindingRow>("status", row => ContractWords.Word(row.Disposition), "Where the matter stands."),
        ColumnOf.Text<FindingRow>("finding", row => row.Explanation, "What was found."),
        ColumnOf.Texts<FindingRow>("reasons", row => row.Reasons.Select(ContractWords.Word), "Why, the strongest first."),
        ColumnOf.Text<FindingRow>("quantity", row => row.QuantityLabel, "What the figures are compared on."),
        ColumnOf.Number<FindingRow>("passages", row => row.MemberCount, "How many passages it rests on."),
        new("changed", CellKind.Instant, false, "When it last changed, UTC.", row => Cell.Of(row.ChangedUtc)),
    ];

    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review.json", GetJson);
        routes.MapGet("/review.csv", GetCsv);
    }

    private static async Task<Ok<ReviewAnswer>> GetJson([AsParameters] Parameters query, ListFindings listFindings, CancellationToken cancellationToken)
    {
        var page = await listFindings.RunAsync(query.Query.Filter, query.After, ListFindings.MaxPageSize, cancellationToken);
        return TypedResults.Ok(new ReviewAnswer(query.Query.Heading, page.Total, page.Rows, page.Next));
    }

    private static PushStreamHttpResult GetCsv([AsParameters] Parameters query, ListFindings listFindings, HttpContext context) => TypedResults.Stream(
        output => CsvWriter.WriteAsync(
            ExportTable.Of("review", Columns, FindingsAsync(query.Query.Filter, listFindings, context.RequestAborted)), output, true, context.RequestAborted),
        "text/csv; charset=utf-8",
        "review.csv");

    private static async IAsyncEnumerable<FindingRow> FindingsAsync(FindingFilter filter, ListFindings listFindings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var page = await listFindings.RunAsync(filter, after, ListFindings.MaxPageSize, cancellationToken);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            after = page.Next;
        }
        while (after is not null);
    }

    internal sealed record Parameters(string? Status, string? Relation, string? Story, string? After)
    {
        public ReviewQuery Query => new(Status, Relation, Story);
    }
}
