namespace ClaimTracker.Export;

/// <summary>A part of the sentence to print, with what it rests on.</summary>
/// <param name="Text">The words, without a mark at their end.</param>
/// <param name="Citations">Places, in the list of passages, of those that it rests on; never empty.</param>
public sealed record PrintedClause(string Text, IReadOnlyList<int> Citations);
