using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Places;

/// <summary>What a list of places is narrowed to, as it stands in the query string of <c>/locations</c>.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of a country.</param>
/// <param name="Words">Words that the name contains, all of them.</param>
/// <param name="Story">Id or name of a story whose articles name them.</param>
public sealed record PlaceFilter(string? Country = null, string? Words = null, string? Story = null) : IListFilter<PlaceFilter>
{
    public static SortOption MostNamed { get; } = new("named", "Named most often first");

    public static SortOption ByName { get; } = new("name", "By name", false);

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["country", "q", "story"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [MostNamed, ByName];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("country", Country), ("q", Words), ("story", Story)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out PlaceFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new PlaceFilter();
        problem = null;
        var country = values("country")?.ToUpperInvariant();
        if (country is not null && (country.Length != 2 || !country.AsSpan().ContainsOnlyLettersAndDigits()))
        {
            problem = $"\"{values("country")}\" is no country: country takes a code of two letters, such as NO.";
            return false;
        }

        filter = new PlaceFilter(country, values("q"), values("story"));
        return true;
    }
}
