using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Export.Tables;

namespace ClaimTracker.Web.Api;

/// <summary>The columns of the lists as tables.</summary>
internal static class ListColumns
{
    public static IReadOnlyList<TableColumn<ArticleRow>> Articles { get; } =
    [
        ColumnOf.Text<ArticleRow>("article_id", r => r.Article.Id, "Id of the article."),
        ColumnOf.Text<ArticleRow>("title", r => r.Article.Title, "Its headline; its first words in square brackets where it has none."),
        ColumnOf.Text<ArticleRow>("byline", r => r.Author, "Who wrote it."),
        ColumnOf.Text<ArticleRow>("outlet", r => r.Article.Publisher, "Who published it."),
        ColumnOf.Date<ArticleRow>("published", r => Cell.Of(r.Article.Published), "When it was published, as precisely as known."),
        ColumnOf.Text<ArticleRow>("story", r => r.StoryName, "The story that it is in."),
        ColumnOf.Text<ArticleRow>("file", r => r.Path, "File name or path as given."),
        ColumnOf.Date<ArticleRow>("added", r => Cell.Of(r.AddedUtc), "When it was added."),
        ColumnOf.Number<ArticleRow>("figures", r => r.Figures, "How many figures it has."),
        ColumnOf.Number<ArticleRow>("quotations", r => r.Quotations, "How many quotations it has."),
        ColumnOf.Number<ArticleRow>("claims", r => r.Claims, "How many claims it has."),
        ColumnOf.Number<ArticleRow>("places", r => r.Locations, "How often it names a place."),
        ColumnOf.Number<ArticleRow>("to_decide", r => r.OpenMatters, "How many findings that wait for an editor rest on it."),
        ColumnOf.Texts<ArticleRow>("reprinted_in", r => r.Reprints.Select(a => a.Publisher ?? a.Title), "The outlets of other articles of the story with the same words."),
    ];

    public static IReadOnlyList<TableColumn<SourceRow>> Sources { get; } =
    [
        ColumnOf.Text<SourceRow>("source_id", r => r.Id, "Id of the source."),
        ColumnOf.Text<SourceRow>("name", r => r.Name, "Its name."),
        ColumnOf.Text<SourceRow>("kind", r => SourceFilter.WordOf(r.Kind), "What kind of source it is."),
        ColumnOf.Text<SourceRow>("role", r => r.Role, "Title or role."),
        ColumnOf.Number<SourceRow>("makes", r => r.Makes, "How many claims it makes."),
        ColumnOf.Number<SourceRow>("carries", r => r.Carries, "How many claims of others pass through it."),
        ColumnOf.Number<SourceRow>("articles", r => r.Articles, "In how many articles it is outlet, claimant or on the way."),
    ];

    public static IReadOnlyList<TableColumn<PlaceRow>> Places { get; } =
    [
        ColumnOf.Text<PlaceRow>("place_id", r => r.Place.Id, "Id of the place."),
        ColumnOf.Text<PlaceRow>("name", r => r.Place.Name, "Its name."),
        ColumnOf.Text<PlaceRow>("country", r => r.Place.CountryCode, "ISO 3166-1 alpha-2."),
        ColumnOf.Number<PlaceRow>("latitude", r => (decimal?)r.Latitude, "Degrees north."),
        ColumnOf.Number<PlaceRow>("longitude", r => (decimal?)r.Longitude, "Degrees east."),
        ColumnOf.Number<PlaceRow>("mentions", r => r.Mentions, "How often articles name it."),
        ColumnOf.Number<PlaceRow>("articles", r => r.Articles, "How many articles name it."),
    ];

    public static IReadOnlyList<TableColumn<StoryRow>> Stories { get; } =
    [
        ColumnOf.Text<StoryRow>("story_id", r => r.Id, "Id of the story."),
        ColumnOf.Text<StoryRow>("name", r => r.Name, "Its name."),
        ColumnOf.Number<StoryRow>("articles", r => r.Articles, "How many articles it has."),
        ColumnOf.Number<StoryRow>("quantities", r => r.Quantities, "How many quantities its figures are compared on."),
        ColumnOf.Number<StoryRow>("to_decide", r => r.OpenMatters, "How many findings wait for an editor."),
        ColumnOf.Date<StoryRow>("since", r => Cell.Of(r.AddedUtc), "When its first article came."),
    ];
}
