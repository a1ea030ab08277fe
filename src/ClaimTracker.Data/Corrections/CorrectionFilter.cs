using ClaimTracker.Data.Browse;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Corrections;

/// <summary>What a list of corrections is narrowed to.</summary>
/// <param name="Story">Id or name of a story, its articles included.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Kind">What they change.</param>
/// <param name="Reviewer">Display name of who made them.</param>
public sealed record CorrectionFilter(string? Story = null, string? Article = null, CorrectionKind? Kind = null, string? Reviewer = null) : IListFilter<CorrectionFilter>
{
    public static SortOption NewestFirst { get; } = new("newest", "Newest first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["story", "article", "kind", "reviewer"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("story", Story), ("article", Article), ("kind", Kind is { } kind ? ContractWords.Word(kind) : null), ("reviewer", Reviewer)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out CorrectionFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new CorrectionFilter();
        problem = null;
        var kind = ContractWords.Read<CorrectionKind>(values("kind"));
        if (kind is null && values("kind") is { } word)
        {
            problem = $"There is no kind \"{word}\": it is one of {string.Join(", ", ContractWords.All<CorrectionKind>())}.";
            return false;
        }

        filter = new CorrectionFilter(values("story"), values("article"), kind, values("reviewer"));
        return true;
    }
}
