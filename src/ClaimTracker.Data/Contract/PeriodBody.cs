namespace ClaimTracker.Data.Contract;

/// <summary>An interval of dates, both ends inclusive.</summary>
/// <param name="From">ISO 8601, as precise as known.</param>
/// <param name="To">ISO 8601, as precise as known.</param>
public sealed record PeriodBody(string From, string To);
