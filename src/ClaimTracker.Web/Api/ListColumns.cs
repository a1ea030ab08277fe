using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Export;
using ClaimTracker.Export.Tables;
using ClaimTracker.Web.Features.History;

namespace ClaimTracker.Web.Api;

/// <summary>The columns of the lists as tables.</summary>
internal static class ListColumns
{
    public static IReadOnlyList<TableColumn<StoryRow>> Stories { get; } =
    [
        ColumnOf.Text<StoryRow>("name", r => r.Name, "Its name."),
        ColumnOf.Number<StoryRow>("articles", r => r.Articles, "How many articles it has."),
        ColumnOf.Number<StoryRow>("quantities", r => r.Quantities, "How many quantities its figures are compared on."),
        ColumnOf.Number<StoryRow>("to_decide", r => r.OpenMatters, "How many findings wait for an editor."),
        ColumnOf.Date<StoryRow>("since", r => Cell.Of(r.AddedUtc), "When its first article came."),
        ColumnOf.Text<StoryRow>("story_id", r => r.Id, "Id of the story."),
    ];

    public static IReadOnlyList<TableColumn<FindingRow>> Findings { get; } =
    [
        ColumnOf.Text<FindingRow>("relation", row => ContractWords.Word(row.Relation), "How the passages stand to each other."),
        ColumnOf.Text<FindingRow>("finding", row => row.Explanation, "What was found."),
        ColumnOf.Texts<FindingRow>("reasons", row => row.Reasons.Select(ContractWords.Word), "Why, the strongest first."),
        ColumnOf.Text<FindingRow>("quantity", row => row.QuantityLabel, "What the figures are compared on."),
        ColumnOf.Text<FindingRow>("status", row => ContractWords.Word(row.Disposition), "Where the matter stands."),
        ColumnOf.Number<FindingRow>("passages", row => row.MemberCount, "How many passages it rests on."),
        new("changed", CellKind.Instant, false, "When it last changed, UTC.", row => Cell.Of(row.ChangedUtc)),
        ColumnOf.Text<FindingRow>("story", row => row.StoryName, "Name of the story."),
        ColumnOf.Text<FindingRow>("id", row => row.Id, "Id of the finding."),
    ];

    public static IReadOnlyList<TableColumn<HistoryChange>> History { get; } =
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

    public static IReadOnlyList<TableColumn<ExportBody>> Exports { get; } =
    [
        ColumnOf.Text<ExportBody>("title", r => r.Title, "The list with its filter in plain words."),
        ColumnOf.Text<ExportBody>("list", r => ContractWords.Word(r.List), "What was exported."),
        ColumnOf.Text<ExportBody>("filter", r => r.Filter, "The filter as a query string."),
        ColumnOf.Text<ExportBody>("order", r => r.Order, "The order of the rows; empty for exports of before it was kept."),
        ColumnOf.Text<ExportBody>("format", r => ExportFormats.Word(r.Format), "The format."),
        ColumnOf.Number<ExportBody>("rows", r => r.Rows, "How many rows or entries it has."),
        ColumnOf.Number<ExportBody>("bytes", r => r.Bytes, "How many bytes."),
        new("made", CellKind.Instant, false, "When it was made, UTC.", r => Cell.Of(r.Created)),
        ColumnOf.Text<ExportBody>("rules", r => r.RulesVersion, "Version of the rules that had read the articles."),
        ColumnOf.Text<ExportBody>("file", r => r.FileName, "What its file is called."),
        ColumnOf.Text<ExportBody>("sha256", r => r.Sha256, "SHA-256 of the bytes."),
        ColumnOf.Text<ExportBody>("export_id", r => r.Id, "Id of the export."),
    ];

    public static IReadOnlyList<TableColumn<QuotationRow>> Quotations { get; } =
    [
        ColumnOf.Text<QuotationRow>("speaker", r => r.Speaker?.Name, "Who says them."),
        ColumnOf.Text<QuotationRow>("words", r => r.Quotation.Surface, "The exact words, without marks."),
        ColumnOf.Text<QuotationRow>("title", r => r.Article.Title, "The headline of the article that they stand in."),
        ColumnOf.Text<QuotationRow>("outlet", r => r.Article.Publisher, "Who published it."),
        ColumnOf.Date<QuotationRow>("published", r => Cell.Of(r.Article.Published), "When it was published, as precisely as known."),
        ColumnOf.Text<QuotationRow>("told_differently", r => r.IsDisputed ? "true" : "false", "Whether another article has other words or another speaker for it."),
        ColumnOf.Number<QuotationRow>("start", r => r.Quotation.Span.Start, "Where the words begin in the article, in UTF-16 code units."),
        ColumnOf.Number<QuotationRow>("end", r => r.Quotation.Span.End, "Where they end."),
        ColumnOf.Text<QuotationRow>("quotation_id", r => r.Quotation.Id, "Id of the quotation."),
    ];
}
