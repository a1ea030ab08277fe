using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of quantities.</summary>
internal sealed record QuantityLine(Quantity Quantity, string Story);
