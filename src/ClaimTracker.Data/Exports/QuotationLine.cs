using ClaimTracker.Data.Entities;
using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of quotations.</summary>
internal sealed record QuotationLine(Quotation Quotation, string? Speaker, string? Title, string? Outlet, PartialDate? Published, string? Url, string Sha256);
