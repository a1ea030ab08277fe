using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Quotations;

/// <summary>What a list of quotations is narrowed to, as it stands in the query string of <c>/quotes</c>.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Speaker">Id or name of the source that says them.</param>
/// <param name="Words">Words that they contain, all of them, in any order and case.</param>
public sealed record QuotationFilter(string? Story = null, string? Article = null, string? Speaker = null, string? Words = null) : IListFilter<QuotationFilter>
{
    public static SortOption ByArticle { get; } = new("article", "Articles added last first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "speaker", "story", "article"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [ByArticle];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("q", Words), ("speaker", Speaker), ("story", Story), ("article", Article)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out QuotationFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new QuotationFilter(values("story"), values("article"), values("speaker"), values("q"));
        problem = null;
        return true;
    }
}
