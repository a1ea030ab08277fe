using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Browse;

/// <summary>An article as lists and passages name it.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="Title">Its headline; its first words in square brackets where it has none.</param>
/// <param name="Publisher">The outlet's name; null when unknown.</param>
/// <param name="OutletId">The outlet as a source; null when unknown.</param>
/// <param name="Published">As precisely as known; null when unknown.</param>
public sealed record ArticleLink(string Id, string Title, string? Publisher, string? OutletId, PartialDate? Published);
