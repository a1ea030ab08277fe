using ClaimTracker.Export.References;
using ClaimTracker.Quantities;

namespace ClaimTracker.Export.Tables;

/// <summary>The table of articles: one row an article.</summary>
public static class ArticleTable
{
    /// <summary>What names an article to a reader.</summary>
    internal static readonly TableColumn<CitedArticle>[] Names =
    [
        ColumnOf.Text<CitedArticle>("title", article => article.Title, "Its title."),
        ColumnOf.Text<CitedArticle>("outlet", article => article.Outlet, "The outlet that carries it."),
        new("published", CellKind.Date, false, "When it was published, as precisely as known.", article => Cell.Of(article.Published)),
    ];

    /// <summary>What else is known of it.</summary>
    internal static readonly TableColumn<CitedArticle>[] Facts =
    [
        ColumnOf.Text<CitedArticle>("author", article => article.Author, "Its byline."),
        ColumnOf.Text<CitedArticle>("url", article => article.Url, "Its address as given."),
        new("accessed", CellKind.Date, false, "The day on which it was taken in, UTC.", article => Cell.Of(new PartialDate(DateOnly.FromDateTime(article.AccessedUtc)))),
        ColumnOf.Text<CitedArticle>("language", article => article.Language, "Its language as a BCP 47 tag."),
        ColumnOf.Text<CitedArticle>("story", article => article.Story, "The story that it belongs to."),
    ];

    /// <summary>What programs know it by.</summary>
    internal static readonly TableColumn<CitedArticle>[] Keys =
    [
        ColumnOf.Text<CitedArticle>("article", article => article.Id, "Id of the article."),
        ColumnOf.Text<CitedArticle>("file", article => article.File, "The file that was read."),
        ColumnOf.Text<CitedArticle>("sha256", article => article.Sha256, "SHA-256 of the bytes that were read."),
    ];

    /// <summary>All columns in their order: what a person reads first, ids and hash last.</summary>
    public static IReadOnlyList<TableColumn<CitedArticle>> Columns(CitationStyle style) => [.. Names, .. Facts, Citation(style), .. Keys];

    /// <summary>The column of the citation, behind which those for programs stand.</summary>
    internal static TableColumn<CitedArticle> Citation(CitationStyle style) =>
        ColumnOf.Text<CitedArticle>("citation", article => CitationFormatter.Plain(new Reference(article), style), "A citation of the article, ready to print.");
}
