namespace ClaimTracker.Data.Contract;

/// <summary>A date or stretch of time that an article names.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">As it stands.</param>
/// <param name="From">ISO 8601, as precise as known; null when it cannot be resolved.</param>
/// <param name="To">ISO 8601, inclusive.</param>
/// <param name="Relative">Whether it counts from another day.</param>
/// <param name="Reason">Why it is not resolved; null when it is.</param>
public sealed record DateBody(int Start, int End, string Surface, string? From, string? To, bool Relative, string? Reason);
