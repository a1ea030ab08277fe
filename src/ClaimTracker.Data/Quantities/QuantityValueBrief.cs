using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Quantities;

/// <summary>One value of a quantity in a list of quantities.</summary>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="Articles">How many articles give it.</param>
/// <param name="Surface">The number as its first passage prints it.</param>
public sealed record QuantityValueBrief(decimal? Value, decimal? Low, decimal? High, Modifier Modifier, int Articles, string? Surface);
