using System.Globalization;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Draws the values of a quantity over time: who gives which, when it held, when it was published, and what the wording leaves open.</summary>
internal static class ValuePicture
{
    private const int MostInDescription = 40;

    /// <param name="title">What the quantity is.</param>
    /// <param name="points">What is drawn.</param>
    /// <param name="isNarrow">Whether it is drawn for a small screen.</param>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(string title, IReadOnlyList<PlotPoint> points, bool isNarrow = false)
    {
        if (points.Count == 0)
        {
            return null;
        }

        var layout = PlotLayout.Of(points, isNarrow ? PlotFrame.Narrow : PlotFrame.Wide);
        var drawing = new SvgDrawing(isNarrow ? "values-narrow" : "values", $"{title}: values over time", Description(points), (0, 0, layout.Frame.Width, layout.Frame.Height));
        DrawAxes(drawing, layout);
        foreach (var dot in layout.Dots)
        {
            DrawDot(drawing, dot);
        }

        return drawing;
    }

    private static void DrawAxes(SvgDrawing drawing, PlotLayout layout)
    {
        var (left, floor, end) = (layout.Frame.Left, layout.Frame.Height - layout.Frame.Bottom, layout.Frame.Width - layout.Frame.Right);
        foreach (var (y, value) in layout.Ticks)
        {
            drawing.Line(left, y, end, y, Paint.Grid);
            drawing.Text(left - 10, y + 4, FigureText.Number(value), Paint.Soft, "end");
        }

        drawing.Line(left, floor, end, floor, Paint.Axis);
        foreach (var (x, label) in layout.Dates)
        {
            drawing.Line(x, floor, x, floor + 5, Paint.Axis);
            // The words of a mark near the edge of the paper stand beside it.
            var half = SvgDrawing.WidthOf(label) / 2;
            var (at, anchor) = x - half < 2 ? (2, "start") : x + half > layout.Frame.Width - 2 ? (layout.Frame.Width - 2, "end") : (x, "middle");
            drawing.Text(at, floor + 21, label, Paint.Soft, anchor);
        }

        if (layout.BandLeft is { } band)
        {
            if (layout.Dates.Count > 0)
            {
                drawing.Line(band - 8, layout.Frame.Top, band - 8, floor, Paint.Axis, 1, "3 4");
            }

            drawing.Text(layout.Dates.Count > 0 ? band : left, floor + (layout.Dates.Count > 0 && layout.Dates[^1].X + 80 > band ? 37 : 21), "date unknown", Paint.Soft);
        }
    }

    private static void DrawDot(SvgDrawing drawing, PlotDot dot)
    {
        if (dot is { LowY: { } low, HighY: { } high })
        {
            drawing.Line(dot.X, low, dot.X, high, Paint.Accent, 2, "2 3");
        }

        foreach (var published in dot.PublishedX)
        {
            drawing.Line(dot.X, dot.Y, published, dot.Y, Paint.Accent, 1);
            drawing.Circle(published, dot.Y, 3.5, Paint.Sheet, Paint.Accent, 1.5);
        }

        if (dot.Label is { } beside && Math.Abs(beside.X - dot.X) + Math.Abs(beside.Y - dot.Y) > 24)
        {
            drawing.Line(dot.X, dot.Y, beside.IsLeft ? beside.X + 3 : beside.X - 3, beside.Y - 4, Paint.Axis, .75);
        }

        var tip = string.Join("; ", dot.Points.Select(p => $"{p.Label} in {p.Where}").Distinct(StringComparer.Ordinal));
        drawing.Circle(dot.X, dot.Y, 5 + Math.Min(dot.Points.Count - 1, 4), dot.Points[0].IsAsOf ? Paint.Accent : Paint.Sheet, Paint.Accent, 2.5, 1, tip);
        if (dot.Label is { } label)
        {
            // The line to a day of publication would run through the words: they stand above it.
            var isOnLine = Math.Abs(label.Y - 4 - dot.Y) < 8 && dot.PublishedX.Any(x => label.IsLeft ? x < label.X : x > label.X);
            var anchor = label.IsLeft ? "end" : "start";
            drawing.Text(label.X, isOnLine ? dot.Y - 6 : label.Y, label.Value, Paint.Ink, anchor, 13, true, true);
            if (label.Sources.Length > 0)
            {
                drawing.Text(label.X, label.Y + 14, label.Sources, Paint.Soft, anchor, 11, false, true);
            }
        }
    }

    private static string Description(IReadOnlyList<PlotPoint> points)
    {
        var lines = points.GroupBy(p => (p.Label, p.Date, p.IsAsOf)).Select(g =>
            $"{g.Key.Label}, {When(g.Key.Date, g.Key.IsAsOf)}: {string.Join(", ", g.Select(p => p.Where).Distinct(StringComparer.Ordinal))}").ToList();
        return string.Join("; ", lines.Take(MostInDescription)) + (lines.Count > MostInDescription ? "; and more, in the table." : ".");
    }

    private static string When(DateOnly? date, bool isAsOf) => date is { } day
        ? $"{(isAsOf ? "as of" : "published")} {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
        : "date unknown";
}
