using ClaimTracker.Export;

namespace ClaimTracker.Data.Quantities;

/// <summary>What can be printed of a quantity, with what its clauses cite.</summary>
/// <param name="Sentence">The sentence in clauses, or why there is none.</param>
/// <param name="Citations">The passages that the clauses name by their place in this list.</param>
public sealed record PrintedQuantity(PrintedSentence Sentence, IReadOnlyList<PrintedCitation> Citations)
{
    /// <summary>The whole sentence with the numbers of its citations, counted from 1; empty when there is none.</summary>
    public string Text => Sentence.Clauses.Count == 0 ? "" : string.Join("; ", Sentence.Clauses.Select(c => $"{c.Text} [{Numbers(c)}]")) + ".";

    private static string Numbers(PrintedClause clause) => string.Join(", ", clause.Citations.Select(i => (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
