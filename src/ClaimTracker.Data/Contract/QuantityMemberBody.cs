namespace ClaimTracker.Data.Contract;

/// <summary>A passage that gives a value.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Attribution">Who the text says it is from, nearest first.</param>
/// <param name="AsOf">ISO 8601 date or interval at which it held.</param>
public sealed record QuantityMemberBody(PassageBody Passage, IReadOnlyList<string> Attribution, string? AsOf);
