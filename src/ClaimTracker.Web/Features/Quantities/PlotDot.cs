namespace ClaimTracker.Web.Features.Quantities;

/// <summary>A dot on the drawing: several passages with one value and one date are one dot.</summary>
/// <param name="X">From the left, in units of the drawing.</param>
/// <param name="Y">From the top, in units of the drawing.</param>
/// <param name="LowY">Lower end of the bar through the dot; null for none.</param>
/// <param name="HighY">Upper end of the bar through the dot; null for none.</param>
/// <param name="LabelX">Where the label begins, or ends where it stands to the left.</param>
/// <param name="LabelY">Where the label stands, moved so that labels do not cover each other.</param>
/// <param name="PublishedX">Where the dates stand at which the passages were published, when that is another date.</param>
/// <param name="LabelsLeft">Whether the label stands to the left of the dot.</param>
/// <param name="Points">The passages.</param>
public sealed record PlotDot(double X, double Y, double? LowY, double? HighY, double LabelX, double LabelY, IReadOnlyList<double> PublishedX, bool LabelsLeft, IReadOnlyList<PlotPoint> Points);
