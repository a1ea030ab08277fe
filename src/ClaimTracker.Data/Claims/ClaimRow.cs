namespace ClaimTracker.Data.Claims;

/// <summary>A claim in a list: its first appearance among those that the filter leaves, and how many it has in all.</summary>
/// <param name="Appearance">The appearance shown.</param>
/// <param name="AppearanceCount">In how many places the claim stands, the filter left aside.</param>
public sealed record ClaimRow(AppearanceRow Appearance, int AppearanceCount);
