namespace ClaimTracker.Data.Quotations;

/// <summary>One wording of a quotation; case, marks and spaces do not make another.</summary>
/// <param name="Words">Its words as they stand in the first place.</param>
/// <param name="Places">Where it stands, by publication and article.</param>
public sealed record QuotationWording(string Words, IReadOnlyList<QuotationPlace> Places);
