namespace ClaimTracker.Data.Importing;

/// <summary>A file of an import in a list.</summary>
/// <param name="Ordinal">Its place in the order in which the files were handed in.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Reason">Why it was not added; null otherwise.</param>
/// <param name="ArticleId">The article that it became or already was; null while there is none.</param>
/// <param name="Title">What lists call that article; null while there is none.</param>
/// <param name="Figures">How many figures were read in it.</param>
/// <param name="Quotations">How many quotations were read in it.</param>
public sealed record ImportItemRow(int Ordinal, string Name, ImportItemState State, string? Reason, string? ArticleId, string? Title, int Figures, int Quotations);
