namespace ClaimTracker.Export;

/// <summary>What can be printed of a settled quantity, or why nothing can.</summary>
/// <param name="Clauses">The sentence in parts, to be joined by semicolons; empty when nothing can be printed.</param>
/// <param name="Refusal">Why nothing can be printed, one sentence for an editor; null when something can.</param>
public sealed record PrintedSentence(IReadOnlyList<PrintedClause> Clauses, string? Refusal)
{
    public static PrintedSentence Refused(string why) => new([], why);
}
