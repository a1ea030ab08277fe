using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of decisions.</summary>
internal sealed record DecisionLine(StoredDecision Decision, string About);
