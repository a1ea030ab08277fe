namespace ClaimTracker.Quantities;

/// <summary>A unit of measure: its name in the singular, and what kind of amount it measures.</summary>
internal readonly record struct MeasureUnit(string Name, Measure Measure);
