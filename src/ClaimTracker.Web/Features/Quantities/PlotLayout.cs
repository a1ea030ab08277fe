using System.Globalization;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Says where the dots of a plot of values over time stand. The value axis starts at zero; what has no date stands in a band of its own.</summary>
public sealed class PlotLayout
{
    private const double Step = 14, LeastBetweenMarks = 84;

    private PlotLayout(PlotFrame frame, IReadOnlyList<PlotDot> dots, IReadOnlyList<(double Y, decimal Value)> ticks, IReadOnlyList<(double X, string Label)> dates, double? band)
    {
        Frame = frame;
        Dots = dots;
        Ticks = ticks;
        Dates = dates;
        BandLeft = band;
    }

    /// <summary>The paper.</summary>
    public PlotFrame Frame { get; }

    public IReadOnlyList<PlotDot> Dots { get; }

    /// <summary>The marks of the value axis, from zero up.</summary>
    public IReadOnlyList<(double Y, decimal Value)> Ticks { get; }

    /// <summary>The marks of the time axis.</summary>
    public IReadOnlyList<(double X, string Label)> Dates { get; }

    /// <summary>Where the band of what has no date begins; null when everything has one.</summary>
    public double? BandLeft { get; }

    /// <param name="points">What is drawn; at least one.</param>
    /// <param name="frame">The paper.</param>
    public static PlotLayout Of(IReadOnlyList<PlotPoint> points, PlotFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfZero(points.Count);
        var ticks = TicksTo(points.Max(p => Math.Max(p.Value, p.High ?? p.Value)));
        var top = Math.Max(ticks[^1], 1e-9m);
        double Y(decimal value) => frame.Height - frame.Bottom - (double)(Math.Clamp(value, 0, top) / top) * (frame.Height - frame.Bottom - frame.Top);

        var dated = points.Where(p => p.Date is not null).ToList();
        var undated = points.Where(p => p.Date is null).ToList();
        var loose = undated.GroupBy(p => p.Label, StringComparer.Ordinal).OrderBy(g => g.First().Value).ToList();
        double? band = undated.Count == 0 ? null : dated.Count == 0 ? frame.Left : Math.Max(frame.Left + frame.Dated, frame.Width - frame.Right - frame.Label - 40 - loose.Count * Step);
        var end = band is { } b && dated.Count > 0 ? b - 20 : frame.Width - frame.Right;
        var all = dated.SelectMany(p => new[] { p.Date!.Value, p.Published ?? p.Date.Value }).ToList();
        var (first, last) = all.Count == 0 ? (default, default) : (all.Min(), all.Max());
        var days = Math.Max(last.DayNumber - first.DayNumber, 0);
        double X(DateOnly date) => days == 0 ? (frame.Left + end) / 2 : frame.Left + frame.Before + (date.DayNumber - first.DayNumber) / (double)days * Math.Max(end - frame.Left - frame.Before - frame.Behind, 1);

        var placed = new List<(double X, IReadOnlyList<PlotPoint> Points)>();
        foreach (var group in dated.GroupBy(p => (p.Date, p.Label, p.IsAsOf)).OrderBy(g => g.Key.Date))
        {
            placed.Add((X(group.Key.Date!.Value), [.. group]));
        }

        // Side by side, so that what they leave open can be told apart; their labels stand in a column behind them.
        var step = band is { } left ? Math.Clamp((frame.Width - frame.Right - frame.Label - left - 40) / Math.Max(loose.Count, 1), 0, Step) : 0;
        for (var i = 0; i < loose.Count; i++)
        {
            placed.Add((band!.Value + 16 + i * step, [.. loose[i]]));
        }

        return new PlotLayout(frame, Spread(placed, Y, X, band, frame), [.. ticks.Select(t => (Y(t), t))], DateMarks(first, days, dated.Count, X, frame), band);
    }

    private static List<PlotDot> Spread(List<(double X, IReadOnlyList<PlotPoint> Points)> placed, Func<decimal, double> y, Func<DateOnly, double> dateX, double? band, PlotFrame frame)
    {
        var column = placed.Where(p => p.Points[0].Date is null).Select(p => p.X).DefaultIfEmpty().Max() + 22;
        var labels = new PlotLabels((frame.Left + 2, 2, frame.Width - 2, frame.Height - frame.Bottom - 1), frame.Label, [.. placed.Select(p => (p.X, y(p.Points[0].Value)))]);
        var datedLabels = new PlotLabels((frame.Left + 2, 2, band is { } edge ? edge - 12 : frame.Width - 2, frame.Height - frame.Bottom - 1), frame.Label, [.. placed.Select(p => (p.X, y(p.Points[0].Value)))]);
        var dots = new List<PlotDot>();
        foreach (var (x, points) in placed.OrderBy(p => p.X).ThenByDescending(p => y(p.Points[0].Value)))
        {
            var point = points[0];
            var at = y(point.Value);

            // An open end is drawn to the edge of what the axis shows.
            double? low = point.Low is null && point.High is null ? null : y(point.Low ?? 0);
            double? high = point.Low is null && point.High is null ? null : point.High is { } h ? y(h) : frame.Top;
            List<double> published = [.. points.Where(p => p.IsAsOf && p.Published is { } day && day != p.Date).Select(p => dateX(p.Published!.Value)).Distinct()];
            var label = point.Date is null ? labels.Place(x, at, column, points) : datedLabels.Place(x, at, null, points);
            dots.Add(new PlotDot(x, at, low, high, label, published, points));
        }

        return dots;
    }

    /// <summary>Round values from zero to the first round one at or above the most.</summary>
    public static IReadOnlyList<decimal> TicksTo(decimal most)
    {
        if (most <= 0)
        {
            return [0, 1];
        }

        var step = 1m;
        while (step * 5 < most && step < 1e27m)
        {
            step *= 10;
        }

        while (step >= most && step > 1e-20m)
        {
            step /= 10;
        }

        step = most / step <= 2 ? step / 2 : most / step <= 5 ? step : most / step <= 10 ? step * 2 : step * 5;
        var ticks = new List<decimal>();
        for (var tick = 0m; ; tick += step)
        {
            ticks.Add(tick);
            if (tick >= most || ticks.Count > 12)
            {
                return ticks;
            }
        }
    }

    private static List<(double X, string Label)> DateMarks(DateOnly first, int days, int count, Func<DateOnly, double> x, PlotFrame frame)
    {
        if (count == 0)
        {
            return [];
        }

        var format = days > 1500 ? "yyyy" : days > 90 ? "MMM yyyy" : "d MMM yyyy";
        DateOnly[] marks = days == 0 ? [first] : [.. new HashSet<DateOnly> { first, first.AddDays(days / 2), first.AddDays(days) }];
        if (marks.Length > 1 && x(marks[1]) - x(marks[0]) < LeastBetweenMarks)
        {
            // No room for the words of all: the ends, and where even they would lie on each other the first alone.
            marks = x(marks[^1]) - x(marks[0]) < LeastBetweenMarks ? [marks[0]] : [marks[0], marks[^1]];
        }

        return [.. marks.Select(date => (x(date), date.ToString(format, CultureInfo.InvariantCulture)))];
    }
}
