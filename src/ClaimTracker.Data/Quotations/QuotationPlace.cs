using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Quotations;

/// <summary>Where a quotation stands, and in whose mouth.</summary>
/// <param name="QuotationId">Id of the quotation there.</param>
/// <param name="Passage">Its words and those around them.</param>
/// <param name="Speaker">Who says it there; null when the text does not show it.</param>
public sealed record QuotationPlace(string QuotationId, PassageRow Passage, SourceLink? Speaker);
