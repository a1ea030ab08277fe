using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Finds room for the labels of a plot: none lies on another, on a dot, or beyond the frame. What finds no room is left to the table.</summary>
/// <param name="frame">What the labels stay inside.</param>
/// <param name="widest">The widest a label gets.</param>
/// <param name="dots">The middles of all dots.</param>
internal sealed class PlotLabels((double Left, double Top, double Right, double Bottom) frame, double widest, IReadOnlyList<(double X, double Y)> dots)
{
    private const double Gap = 14, ValueSize = 13, SourceSize = 11, Above = 13, Below = 20, DotRadius = 9;

    private const int MostSteps = 44;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <param name="x">Middle of the dot.</param>
    /// <param name="y">Middle of the dot.</param>
    /// <param name="column">Where all labels begin; null to stand right beside the dot.</param>
    /// <param name="points">The passages of the dot.</param>
    /// <returns>Null when there is no room.</returns>
    public PlotLabel? Place(double x, double y, double? column, IReadOnlyList<PlotPoint> points)
    {
        var value = points.Count > 1 ? $"{points[0].Label} (\u00D7{points.Count})" : points[0].Label;
        value = SvgDrawing.Fit(value, widest, ValueSize);
        var sources = SvgDrawing.Fit(string.Join(", ", points.Select(p => p.Source ?? p.Where).Distinct(StringComparer.OrdinalIgnoreCase)), widest, SourceSize);
        return Place(x, y, column, value, sources) ?? Place(x, y, column, value, "");
    }

    // With who gives it if there is room, else the value alone.
    private PlotLabel? Place(double x, double y, double? column, string value, string sources)
    {
        var width = Math.Max(SvgDrawing.WidthOf(value, ValueSize) * 1.08, SvgDrawing.WidthOf(sources, SourceSize));
        var below = sources.Length > 0 ? Below : 4;

        // Level with the dot if there is room, else a little above or below, else further away.
        for (var step = 0; step < MostSteps; step++)
        {
            var at = y + 4 + (step + 1) / 2 * 8 * (step % 2 == 0 ? 1 : -1);
            foreach (var isLeft in column is null ? new[] { false, true } : [false])
            {
                var anchor = column ?? (isLeft ? x - Gap : x + Gap);
                var left = isLeft ? anchor - width : anchor;
                var box = (Left: left, Top: at - Above, Right: left + width, Bottom: at + below);
                if (IsFree(box))
                {
                    _taken.Add(box);
                    return new PlotLabel(anchor, at, isLeft, value, sources);
                }
            }
        }

        return null;
    }

    private bool IsFree((double Left, double Top, double Right, double Bottom) box) =>
        box.Left >= frame.Left && box.Right <= frame.Right && box.Top >= frame.Top && box.Bottom <= frame.Bottom
        && !_taken.Exists(t => t.Left < box.Right && t.Right > box.Left && t.Top < box.Bottom && t.Bottom > box.Top)
        && !dots.Any(d => d.X + DotRadius > box.Left && d.X - DotRadius < box.Right && d.Y + DotRadius > box.Top && d.Y - DotRadius < box.Bottom);
}
