using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Quantities;

/// <summary>One value of a quantity with the passages that give it.</summary>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Articles">How many articles give it.</param>
/// <param name="Publishers">How many publisher families give it.</param>
/// <param name="Origins">The earliest known makers.</param>
/// <param name="Members">The passages, at most <see cref="ShowQuantity.MaxMembers"/> of all values together.</param>
public sealed record QuantityValueRow(
    decimal? Value, decimal? Low, decimal? High, Modifier Modifier, DateInterval? AsOf, int Articles, int Publishers, IReadOnlyList<string> Origins,
    IReadOnlyList<QuantityMemberRow> Members);
