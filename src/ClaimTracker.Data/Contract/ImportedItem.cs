using ClaimTracker.Data.Importing;

namespace ClaimTracker.Data.Contract;

/// <summary>What became of an article of an import.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Reason">Why it was not added; null otherwise.</param>
/// <param name="ArticleId">The article that it became or already was.</param>
/// <param name="Figures">How many figures were read in it.</param>
/// <param name="Quotations">How many quotations.</param>
public sealed record ImportedItem(string Name, ImportItemState State, string? Reason, string? ArticleId, int Figures, int Quotations);
