using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of findings.</summary>
internal sealed record FindingLine(StoredFinding Finding, string Story, string? Quantity);
