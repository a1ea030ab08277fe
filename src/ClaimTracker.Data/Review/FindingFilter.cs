using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Data.Review;

/// <summary>What a list of findings is narrowed to, as it stands in the query string of <c>/review</c>.</summary>
/// <param name="Status">Where the matter stands; null for all that are found now.</param>
/// <param name="Relation">How the members stand to each other.</param>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Quantity">Id of a quantity.</param>
/// <param name="Article">Id of an article that has a member.</param>
/// <param name="Words">Words that the sentence of the finding contains, all of them.</param>
public sealed record FindingFilter(
    FindingStatus? Status = null, Relation? Relation = null, string? Story = null, string? Quantity = null, string? Article = null, string? Words = null)
    : IListFilter<FindingFilter>
{
    public static SortOption MostUrgent { get; } = new("urgent", "What needs an editor first");

    public static SortOption LastChanged { get; } = new("changed", "Changed last first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["status", "relation", "story", "quantity", "article", "q"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [MostUrgent, LastChanged];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("status", Status is { } status ? ContractWords.Word(status) : null), ("relation", Relation is { } relation ? ContractWords.Of(relation) : null), ("story", Story),
        ("quantity", Quantity), ("article", Article), ("q", Words),
    ];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out FindingFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new FindingFilter();
        if (!FilterWord.TryRead<FindingStatus>(values, "status", out var status, out problem) || !FilterWord.TryRead<Relation>(values, "relation", out var relation, out problem))
        {
            return false;
        }

        filter = new FindingFilter(status, relation, values("story"), values("quantity"), values("article"), values("q"));
        return true;
    }
}
