using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Exports;

/// <summary>What a data package is narrowed to.</summary>
/// <param name="Story">Id or name of a story; null for all.</param>
internal sealed record PackageFilter(string? Story = null) : IListFilter<PackageFilter>
{
    public static IReadOnlyList<string> Names { get; } = ["story"];

    public static IReadOnlyList<SortOption> Sorts { get; } = [new("tables", "Table by table")];

    public IEnumerable<(string Name, string? Value)> Fields => [("story", Story)];

    public static bool TryRead(Func<string, string?> values, out PackageFilter filter, out string? problem)
    {
        filter = new PackageFilter(values("story"));
        problem = null;
        return true;
    }
}
