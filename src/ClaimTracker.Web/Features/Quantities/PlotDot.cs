namespace ClaimTracker.Web.Features.Quantities;

/// <summary>A dot on the drawing: several passages with one value and one date are one dot.</summary>
/// <param name="X">From the left, in units of the drawing.</param>
/// <param name="Y">From the top, in units of the drawing.</param>
/// <param name="LowY">Lower end of the bar through the dot; null for none.</param>
/// <param name="HighY">Upper end of the bar through the dot; null for none.</param>
/// <param name="LabelY">Where the label stands, moved so that labels do not cover each other.</param>
/// <param name="Points">The passages.</param>
public sealed record PlotDot(double X, double Y, double? LowY, double? HighY, double LabelY, IReadOnlyList<PlotPoint> Points);
