namespace ClaimTracker.Web.Features.Quantities;

/// <summary>The paper of a plot of values over time, in units of the drawing.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Height">Of the whole.</param>
/// <param name="Left">Room for the marks of the value axis.</param>
/// <param name="Right">Room behind the last label.</param>
/// <param name="Top">Room above the highest value.</param>
/// <param name="Bottom">Room for the marks of the time axis.</param>
/// <param name="Label">The widest a label gets.</param>
/// <param name="Dated">The least room for what has a date, where something has none.</param>
/// <param name="Before">Room before the first date.</param>
/// <param name="Behind">Room behind the last date.</param>
public sealed record PlotFrame(double Width, double Height, double Left, double Right, double Top, double Bottom, double Label, double Dated, double Before, double Behind)
{
    /// <summary>For a page and for paper.</summary>
    public static PlotFrame Wide { get; } = new(860, 380, 78, 24, 30, 52, 160, 260, 40, 100);

    /// <summary>For a small screen.</summary>
    public static PlotFrame Narrow { get; } = new(340, 340, 46, 6, 26, 44, 104, 96, 14, 34);
}
