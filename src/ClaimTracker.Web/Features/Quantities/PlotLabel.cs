namespace ClaimTracker.Web.Features.Quantities;

/// <summary>What stands beside a dot: the value, and below it who gives it.</summary>
/// <param name="X">Where it begins; where it ends, when it stands to the left.</param>
/// <param name="Y">Base line of the value.</param>
/// <param name="IsLeft">Whether it stands to the left of its dot.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Sources">Who gives it.</param>
public sealed record PlotLabel(double X, double Y, bool IsLeft, string Value, string Sources);
