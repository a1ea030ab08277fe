using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation;

/// <summary>The figures of a story that are comparable on one quantity.</summary>
/// <param name="Id">Hash of what makes the quantity itself: story-independent slots, so that it survives re-reading.</param>
/// <param name="Label">For people: counted thing, predicate and location.</param>
/// <param name="Counted">The counted noun phrase used most.</param>
/// <param name="Predicate">What is said of those counted; null when nothing is.</param>
/// <param name="Location">Name of the place; null when the figures are not tied to one.</param>
/// <param name="Unit">Unit of the values; null for counts.</param>
/// <param name="Best">The figure to report now; null when none can be named.</param>
/// <param name="Low">The lowest value within the scope of the best; null when unknown.</param>
/// <param name="High">The highest value within the scope of the best; null when unknown.</param>
/// <param name="Values">The values, by number.</param>
public sealed record Series(
    string Id,
    string Label,
    string? Counted,
    string? Predicate,
    string? Location,
    string? Unit,
    decimal? Best,
    decimal? Low,
    decimal? High,
    IReadOnlyList<SeriesValue> Values)
{
    /// <summary>
    /// Head nouns that meet here only because they stand in the same slot of one statement: a machine's suggestion until a person confirms
    /// it. Empty when the lexicon alone links the names.
    /// </summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>Why <see cref="Best"/> is the figure to report, as one plain sentence; null when there is none.</summary>
    public string? Why { get; init; }

    /// <summary>What its figures were looked for in: see <see cref="Finding.Topic"/>.</summary>
    public string Topic { get; init; } = "";

    /// <summary>A number of this quantity as people write it, with its unit: "1.3%", "£40".</summary>
    public string Written(decimal number) =>
        Values.FirstOrDefault(value => value.Value == number && PrintedValue.IsPair(value.Members[0].Surface))?.Members[0].Surface ?? PrintedValue.Of(number, Unit);

    /// <summary>A value as its texts have it, with what the wording allows: "at least 204".</summary>
    public string Written(SeriesValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value is { } number ? PrintedValue.Of(number, value.Modifier, Unit, value.Members[0].Surface) : value.Members[0].Surface;
    }
}
