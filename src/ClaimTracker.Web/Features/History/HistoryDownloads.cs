using System.Runtime.CompilerServices;
using ClaimTracker.Data.History;
using ClaimTracker.Export.Tables;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Features.History;

/// <summary>The history for programs and spreadsheets, with the same filter in the query as the page.</summary>
internal static class HistoryDownloads
{
    private static readonly IReadOnlyList<TableColumn<HistoryChange>> Columns =
    [
        new("at", CellKind.Instant, false, "When, UTC.", change => Cell.Of(change.At)),
        ColumnOf.Text<HistoryChange>("kind", change => change.Kind, "The sort of change."),
        ColumnOf.Text<HistoryChange>("change", change => change.Change, "What it says."),
        ColumnOf.Text<HistoryChange>("who", change => change.Who, "Display name of who made it."),
        ColumnOf.Text<HistoryChange>("why", change => change.Why, "Why, in Markdown."),
        ColumnOf.Text<HistoryChange>("story", change => change.Story, "Name of the story."),
        ColumnOf.Text<HistoryChange>("article", change => change.Article, "Title of the article."),
        ColumnOf.Text<HistoryChange>("finding", change => change.Finding, "What a decision is about."),
        ColumnOf.Text<HistoryChange>("undone", change => change.Undone ? "true" : "false", "Whether a later change takes it back."),
        ColumnOf.Text<HistoryChange>("id", change => change.Id, "Id of the decision, correction or article."),
    ];

    public static void MapHistory(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/history.json", GetJson);
        routes.MapGet("/history.csv", GetCsv);
    }

    private static async Task<Ok<HistoryAnswer>> GetJson([AsParameters] Parameters query, ListHistory listHistory, CancellationToken cancellationToken)
    {
        var page = await listHistory.RunAsync(query.Query.Filter, query.After, ListHistory.MaxPageSize, cancellationToken);
        return TypedResults.Ok(new HistoryAnswer(query.Query.Heading, page.Total, [.. page.Rows.Select(HistoryChange.Of)], page.Next));
    }

    private static PushStreamHttpResult GetCsv([AsParameters] Parameters query, ListHistory listHistory, HttpContext context) => TypedResults.Stream(
        output => CsvWriter.WriteAsync(
            ExportTable.Of("history", Columns, ChangesAsync(query.Query.Filter, listHistory, context.RequestAborted)), output, true, context.RequestAborted),
        "text/csv; charset=utf-8",
        "history.csv");

    private static async IAsyncEnumerable<HistoryChange> ChangesAsync(HistoryFilter filter, ListHistory listHistory, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var page = await listHistory.RunAsync(filter, after, ListHistory.MaxPageSize, cancellationToken);
            foreach (var row in page.Rows)
            {
                yield return HistoryChange.Of(row);
            }

            after = page.Next;
        }
        while (after is not null);
    }

    internal sealed record Parameters(string? Kind, string? Who, string? Story, string? From, string? To, string? After)
    {
        public HistoryQuery Query => new(Kind, Who, Story, From, To);
    }
}
