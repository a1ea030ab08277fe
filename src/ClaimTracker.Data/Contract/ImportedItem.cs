using ClaimTracker.Data.Importing;

namespace ClaimTracker.Data.Contract;

/// <summary>What became of an article of an import, or a remark on a manifest of it.</summary>
/// <param name="Name">Its file name; of a remark the line of the manifest, or the file that it names.</param>
/// <param name="State">How far it has come; <c>remark</c> for what is no article, but a line of a manifest that could not be used.</param>
/// <param name="Reason">Why it was not added, or what the remark says; null otherwise.</param>
/// <param name="ArticleId">The article that it became or already was.</param>
/// <param name="Figures">How many figures were read in it.</param>
/// <param name="Quotations">How many quotations.</param>
public sealed record ImportedItem(string Name, ImportItemState State, string? Reason, string? ArticleId, int Figures, int Quotations);
