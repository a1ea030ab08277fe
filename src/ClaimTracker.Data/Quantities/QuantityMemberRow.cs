using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Quantities;

/// <summary>A passage that gives a value, with who says it.</summary>
/// <param name="Passage">The passage and the words around it.</param>
/// <param name="Attributions">Who the text says it is from, nearest first.</param>
/// <param name="AsOf">ISO 8601 date or interval at which it held; null when the text does not say.</param>
public sealed record QuantityMemberRow(PassageRow Passage, IReadOnlyList<string> Attributions, string? AsOf);
