namespace ClaimTracker.Data.Contract;

/// <summary>The sentence that could be printed of a settled quantity, or why there is none.</summary>
/// <param name="QuantityId">The quantity.</param>
/// <param name="Text">The whole sentence with the numbers of its citations, counted from 1; null when there is none.</param>
/// <param name="Refusal">Why nothing can be printed; null when something can.</param>
/// <param name="Clauses">Its parts, each with what it rests on.</param>
/// <param name="Citations">The passages that the clauses name by number, the first is 1.</param>
public sealed record SentenceBody(string QuantityId, string? Text, string? Refusal, IReadOnlyList<ClauseBody> Clauses, IReadOnlyList<SentenceCitationBody> Citations);
