using ClaimTracker.Data.Browse;
using ClaimTracker.Export;

namespace ClaimTracker.Data.History;

/// <summary>What the history is narrowed to, as it stands in the query string of <c>/history</c>. Null where it is not.</summary>
/// <param name="Kind">The sort of change.</param>
/// <param name="Who">Display name of who made it; articles are added by nobody in particular.</param>
/// <param name="Story">Id or name of a story.</param>
/// <param name="From">The first day, UTC.</param>
/// <param name="To">The last day, UTC.</param>
public sealed record HistoryFilter(HistoryKind? Kind = null, string? Who = null, string? Story = null, DateOnly? From = null, DateOnly? To = null) : IListFilter<HistoryFilter>
{
    public static SortOption NewestFirst { get; } = new("newest", "Newest first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["kind", "who", "story", "from", "to"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("kind", Kind is { } kind ? ContractWords.Word(kind) : null), ("who", Who), ("story", Story), ("from", FilterDay.Text(From)), ("to", FilterDay.Text(To))];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out HistoryFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new HistoryFilter();
        if (!FilterWord.TryRead<HistoryKind>(values, "kind", out var kind, out problem) || !FilterDay.TryRead(values, out var from, out var to, out problem))
        {
            return false;
        }

        filter = new HistoryFilter(kind, values("who"), values("story"), from, to);
        return true;
    }
}
