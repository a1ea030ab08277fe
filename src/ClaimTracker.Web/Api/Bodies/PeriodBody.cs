namespace ClaimTracker.Web.Api.Bodies;

/// <summary>An interval of dates, both ends inclusive.</summary>
/// <param name="From">ISO 8601, as precise as known.</param>
/// <param name="To">ISO 8601, as precise as known.</param>
internal sealed record PeriodBody(string From, string To);
