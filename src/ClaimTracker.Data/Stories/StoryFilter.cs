using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Stories;

/// <summary>What a list of stories is narrowed to, as it stands in the query string of <c>/stories</c>.</summary>
/// <param name="Words">Words that the name contains, all of them, in any order and case.</param>
public sealed record StoryFilter(string? Words = null) : IListFilter<StoryFilter>
{
    public static SortOption NewestFirst { get; } = new("newest", "Newest first");

    public static SortOption MostArticles { get; } = new("articles", "Most articles first");

    public static SortOption ByName { get; } = new("name", "By name", false);

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst, MostArticles, ByName];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("q", Words)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out StoryFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new StoryFilter(values("q"));
        problem = null;
        return true;
    }
}
