using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Articles;

/// <summary>What a list of articles is narrowed to, as it stands in the query string of <c>/articles</c>.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Outlet">Id or name of an outlet.</param>
/// <param name="Words">Words that title, byline or outlet contain, or the text, all of them.</param>
/// <param name="From">Published on this day or later; a month or year counts that may hold such a day.</param>
/// <param name="To">Published on this day or earlier.</param>
/// <param name="ReprintsApart">Whether each reprint is a row; else those in one story stand with the first of them.</param>
/// <param name="Withdrawn">Only those that an editor withdrew, or only the others.</param>
public sealed record ArticleFilter(
    string? Story = null, string? Outlet = null, string? Words = null, DateOnly? From = null, DateOnly? To = null, bool ReprintsApart = false, bool? Withdrawn = null)
    : IListFilter<ArticleFilter>
{
    public static SortOption LastAdded { get; } = new("added", "Added last first");

    public static SortOption LastPublished { get; } = new("published", "Published last first", false);

    public static SortOption MostFigures { get; } = new("figures", "Most figures first");

    public static SortOption MostClaims { get; } = new("claims", "Most claims first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "outlet", "story", "from", "to", "reprints", "withdrawn"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [LastAdded, LastPublished, MostFigures, MostClaims];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("q", Words), ("outlet", Outlet), ("story", Story), ("from", FilterDay.Text(From)), ("to", FilterDay.Text(To)), ("reprints", ReprintsApart ? "apart" : null), ("withdrawn", Withdrawn switch { true => "yes", false => "no", null => null })];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out ArticleFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new ArticleFilter();
        if (!FilterDay.TryRead(values, out var from, out var to, out problem))
        {
            return false;
        }

        if (values("reprints") is { } reprints and not "apart")
        {
            problem = $"There is no way \"{reprints}\" to show reprints: reprints is apart, or is left away.";
            return false;
        }

        if (values("withdrawn") is { } withdrawn and not ("yes" or "no"))
        {
            problem = $"\"{withdrawn}\" is neither: withdrawn is yes or no.";
            return false;
        }

        filter = new ArticleFilter(values("story"), values("outlet"), values("q"), from, to, values("reprints") is not null, values("withdrawn") is { } word ? word == "yes" : null);
        return true;
    }
}
