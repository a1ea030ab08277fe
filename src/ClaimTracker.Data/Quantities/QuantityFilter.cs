using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Quantities;

/// <summary>What a list of quantities is narrowed to.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Words">Words that the label contains, all of them.</param>
public sealed record QuantityFilter(string? Story = null, string? Words = null) : IListFilter<QuantityFilter>
{
    public static SortOption MostFigures { get; } = new("figures", "Most figures first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["story", "q"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [MostFigures];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("story", Story), ("q", Words)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out QuantityFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new QuantityFilter(values("story"), values("q"));
        problem = null;
        return true;
    }
}
