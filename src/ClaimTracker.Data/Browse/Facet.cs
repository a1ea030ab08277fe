namespace ClaimTracker.Data.Browse;

/// <summary>A value that a list can be narrowed to, with how many rows would be left.</summary>
/// <param name="Value">For the query string.</param>
/// <param name="Label">For people.</param>
/// <param name="Count">How many rows have it.</param>
public sealed record Facet(string Value, string Label, int Count);
