using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Contract;

/// <summary>One value of a quantity.</summary>
/// <param name="Value">Null for a range or a vague word.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Articles">How many articles give it.</param>
/// <param name="Publishers">How many publisher families.</param>
/// <param name="Origins">The earliest known makers.</param>
/// <param name="Members">The passages.</param>
public sealed record QuantityValueBody(
    decimal? Value,
    decimal? Low,
    decimal? High,
    Modifier Modifier,
    string? AsOf,
    int Articles,
    int Publishers,
    IReadOnlyList<string> Origins,
    IReadOnlyList<QuantityMemberBody> Members);
