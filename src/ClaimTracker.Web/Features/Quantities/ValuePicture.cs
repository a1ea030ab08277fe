using System.Globalization;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Draws the values of a quantity over time: who gives which, when it held, when it was published, and what the wording leaves open.</summary>
internal static class ValuePicture
{
    private const double Floor = PlotLayout.Height - PlotLayout.Bottom, End = PlotLayout.Width - PlotLayout.Right;

    private const int MostInDescription = 40;

    /// <param name="title">What the quantity is.</param>
    /// <param name="points">What is drawn.</param>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(string title, IReadOnlyList<PlotPoint> points)
    {
        if (points.Count == 0)
        {
            return null;
        }

        var layout = PlotLayout.Of(points);
        var drawing = new SvgDrawing("values", $"{title}: values over time", Description(points), (0, 0, PlotLayout.Width, PlotLayout.Height));
        DrawAxes(drawing, layout);
        foreach (var dot in layout.Dots)
        {
            DrawDot(drawing, dot);
        }

        return drawing;
    }

    private static void DrawAxes(SvgDrawing drawing, PlotLayout layout)
    {
        foreach (var (y, value) in layout.Ticks)
        {
            drawing.Line(PlotLayout.Left, y, End, y, Paint.Grid);
            drawing.Text(PlotLayout.Left - 10, y + 4, FigureText.Number(value), Paint.Soft, "end");
        }

        drawing.Line(PlotLayout.Left, Floor, End, Floor, Paint.Axis);
        foreach (var (x, label) in layout.Dates)
        {
            drawing.Line(x, Floor, x, Floor + 5, Paint.Axis);
            drawing.Text(x, Floor + 21, label, Paint.Soft, "middle");
        }

        if (layout.BandLeft is { } band)
        {
            if (layout.Dates.Count > 0)
            {
                drawing.Line(band - 8, PlotLayout.Top, band - 8, Floor, Paint.Axis, 1, "3 4");
            }

            drawing.Text(layout.Dates.Count > 0 ? band : PlotLayout.Left, Floor + 21, "date unknown", Paint.Soft);
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
            var anchor = label.IsLeft ? "end" : "start";
            drawing.Text(label.X, label.Y, label.Value, Paint.Ink, anchor, 13, true, true);
            drawing.Text(label.X, label.Y + 14, label.Sources, Paint.Soft, anchor, 11, false, true);
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
