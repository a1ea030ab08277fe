using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>One value of a quantity, with all the places that give it.</summary>
/// <param name="Value">The number; null for a range or a vague word.</param>
/// <param name="Bounds">The ends of a range or vague word.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="AsOf">When it held; null when no member says.</param>
/// <param name="Articles">How many articles give it.</param>
/// <param name="Publishers">How many publisher families give it.</param>
/// <param name="Origins">The earliest known makers, in ordinal order: an article that takes its figure from another adds none.</param>
/// <param name="Members">The passages, by document and position.</param>
public sealed record SeriesValue(
    decimal? Value,
    ValueBounds Bounds,
    Modifier Modifier,
    DateInterval? AsOf,
    int Articles,
    int Publishers,
    IReadOnlyList<string> Origins,
    IReadOnlyList<Passage> Members);
