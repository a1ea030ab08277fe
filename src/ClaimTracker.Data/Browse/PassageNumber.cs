using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Browse;

/// <summary>The number of a passage with what its wording allows.</summary>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="Unit">Null for counts.</param>
public sealed record PassageNumber(decimal? Value, decimal? Low, decimal? High, Modifier Modifier, string? Unit);
