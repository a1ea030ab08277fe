using System.Globalization;
using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Articles;

/// <summary>What a list of articles is narrowed to, as it stands in the query string of <c>/articles</c>.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Outlet">Id or name of an outlet.</param>
/// <param name="Words">Words that title, byline or outlet contain, or the text, all of them.</param>
/// <param name="From">Published on this day or later; a month or year counts that may hold such a day.</param>
/// <param name="To">Published on this day or earlier.</param>
/// <param name="ReprintsApart">Whether each reprint is a row; else those in one story stand with the first of them.</param>
public sealed record ArticleFilter(
    string? Story = null, string? Outlet = null, string? Words = null, DateOnly? From = null, DateOnly? To = null, bool ReprintsApart = false)
    : IListFilter<ArticleFilter>
{
    private const string DayForm = "yyyy-MM-dd";

    public static SortOption LastAdded { get; } = new("added", "Added last first");

    public static SortOption LastPublished { get; } = new("published", "Published last first", false);

    public static SortOption MostFigures { get; } = new("figures", "Most figures first");

    public static SortOption MostClaims { get; } = new("claims", "Most claims first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "outlet", "story", "from", "to", "reprints"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [LastAdded, LastPublished, MostFigures, MostClaims];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("q", Words), ("outlet", Outlet), ("story", Story), ("from", Text(From)), ("to", Text(To)), ("reprints", ReprintsApart ? "apart" : null)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out ArticleFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new ArticleFilter();
        if (!TryReadDay(values("from"), "from", out var from, out problem) || !TryReadDay(values("to"), "to", out var to, out problem))
        {
            return false;
        }

        if (from > to)
        {
            problem = $"from is {Text(from)} and to is {Text(to)}: from must not be later.";
            return false;
        }

        if (values("reprints") is { } reprints and not "apart")
        {
            problem = $"There is no way \"{reprints}\" to show reprints: reprints is apart, or is left away.";
            return false;
        }

        filter = new ArticleFilter(values("story"), values("outlet"), values("q"), from, to, values("reprints") is not null);
        return true;
    }

    internal static string? Text(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture);

    private static bool TryReadDay(string? text, string name, out DateOnly? day, out string? problem)
    {
        problem = null;
        day = null;
        if (text is null)
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        problem = $"\"{text}\" is no day: {name} takes one like 2024-03-08.";
        return false;
    }
}
