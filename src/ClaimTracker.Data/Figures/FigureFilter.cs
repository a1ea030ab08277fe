using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Figures;

/// <summary>What a list of figures is narrowed to, as it stands in the query string of <c>/figures.json</c>.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Quantity">Id of a quantity that they are compared on.</param>
/// <param name="Measure">What kind of amount.</param>
/// <param name="Head">Head noun of what is counted, singular, lower case.</param>
/// <param name="Words">Words that the number phrase, what is counted or what is said of those counted contains, all of them.</param>
public sealed record FigureFilter(
    string? Story = null, string? Article = null, string? Quantity = null, Measure? Measure = null, string? Head = null, string? Words = null) : IListFilter<FigureFilter>
{
    public static SortOption ByArticle { get; } = new("article", "Articles added last first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "story", "article", "quantity", "measure", "head"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [ByArticle];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("q", Words), ("story", Story), ("article", Article), ("quantity", Quantity), ("measure", Measure is { } measure ? ContractWords.Of(measure) : null), ("head", Head)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out FigureFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new FigureFilter();
        if (!FilterWord.TryRead<Measure>(values, "measure", out var measure, out problem))
        {
            return false;
        }

        filter = new FigureFilter(values("story"), values("article"), values("quantity"), measure, values("head"), values("q"));
        return true;
    }
}
