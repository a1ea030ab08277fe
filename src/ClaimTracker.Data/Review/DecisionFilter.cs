using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Review;

/// <summary>What a list of decisions is narrowed to, as it stands in the query string of <c>/decisions.json</c>.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Finding">Id of the finding that they are on.</param>
/// <param name="Who">Display name of who decided.</param>
/// <param name="Words">Words that the rationale or the name of who decided contains, all of them.</param>
public sealed record DecisionFilter(string? Story = null, string? Finding = null, string? Who = null, string? Words = null) : IListFilter<DecisionFilter>
{
    public static SortOption NewestFirst { get; } = new("newest", "Newest first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "story", "finding", "who"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("q", Words), ("story", Story), ("finding", Finding), ("who", Who)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out DecisionFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new DecisionFilter(values("story"), values("finding"), values("who"), values("q"));
        problem = null;
        return true;
    }
}
