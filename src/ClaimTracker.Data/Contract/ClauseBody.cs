namespace ClaimTracker.Data.Contract;

/// <summary>A part of the sentence to print.</summary>
/// <param name="Text">The words, without a mark at their end.</param>
/// <param name="Citations">Numbers of the citations that it rests on, counted from 1; never empty.</param>
public sealed record ClauseBody(string Text, IReadOnlyList<int> Citations);
