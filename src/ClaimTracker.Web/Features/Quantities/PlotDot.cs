namespace ClaimTracker.Web.Features.Quantities;

/// <summary>A dot on the drawing: several passages with one value and one date are one dot.</summary>
/// <param name="X">From the left, in units of the drawing.</param>
/// <param name="Y">From the top, in units of the drawing.</param>
/// <param name="LowY">Lower end of the bar through the dot; null for none.</param>
/// <param name="HighY">Upper end of the bar through the dot; null for none.</param>
/// <param name="Label">What stands beside it; null where there is no room.</param>
/// <param name="PublishedX">Where the dates stand at which the passages were published, when that is another date.</param>
/// <param name="Points">The passages.</param>
public sealed record PlotDot(double X, double Y, double? LowY, double? HighY, PlotLabel? Label, IReadOnlyList<double> PublishedX, IReadOnlyList<PlotPoint> Points);
