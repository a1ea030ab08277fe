namespace ClaimTracker.Data.Quotations;

/// <summary>One quotation in all its wordings and mouths.</summary>
/// <param name="Id">The quotation that was asked for.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="StoryName">The story's name.</param>
/// <param name="Wordings">The wordings, that of the quotation asked for first, then those that stand most often.</param>
/// <param name="FindingId">The finding that sets them against each other; null when there is none.</param>
public sealed record QuotationDetail(string Id, string StoryId, string StoryName, IReadOnlyList<QuotationWording> Wordings, string? FindingId);
