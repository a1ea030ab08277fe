using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Sources;

/// <summary>What a list of sources is narrowed to, as it stands in the query string of <c>/sources</c>.</summary>
/// <param name="Kind">Only sources of this kind.</param>
/// <param name="Words">Words that the name, another wording of it or the role contains, all of them.</param>
/// <param name="Story">Id or name of a story in whose articles they are outlet, claimant or on the way.</param>
public sealed record SourceFilter(SourceKind? Kind = null, string? Words = null, string? Story = null) : IListFilter<SourceFilter>
{
    public static SortOption MostClaims { get; } = new("claims", "Most claims first");

    public static SortOption ByName { get; } = new("name", "By name", false);

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["kind", "q", "story"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [MostClaims, ByName];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields => [("kind", Kind is { } kind ? WordOf(kind) : null), ("q", Words), ("story", Story)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out SourceFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new SourceFilter();
        problem = null;
        var kind = ContractWords.Read<SourceKind>(values("kind"));
        if (kind is null && values("kind") is { } word)
        {
            problem = $"There is no kind \"{word}\": it is one of {string.Join(", ", ContractWords.All<SourceKind>())}.";
            return false;
        }

        filter = new SourceFilter(kind, values("q"), values("story"));
        return true;
    }

    /// <summary>The word for a kind in query strings.</summary>
    public static string WordOf(SourceKind kind) => ContractWords.Of(kind);
}
