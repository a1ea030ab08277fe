using System.Globalization;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Says where the dots of a plot of values over time stand. The value axis starts at zero; what has no date stands in a band of its own.</summary>
public sealed class PlotLayout
{
    public const double Width = 860, Height = 380, Left = 78, Right = 24, Top = 30, Bottom = 52;

    private const double Step = 14;

    private PlotLayout(IReadOnlyList<PlotDot> dots, IReadOnlyList<(double Y, decimal Value)> ticks, IReadOnlyList<(double X, string Label)> dates, double? band)
    {
        Dots = dots;
        Ticks = ticks;
        Dates = dates;
        BandLeft = band;
    }

    public IReadOnlyList<PlotDot> Dots { get; }

    /// <summary>The marks of the value axis, from zero up.</summary>
    public IReadOnlyList<(double Y, decimal Value)> Ticks { get; }

    /// <summary>The marks of the time axis.</summary>
    public IReadOnlyList<(double X, string Label)> Dates { get; }

    /// <summary>Where the band of what has no date begins; null when everything has one.</summary>
    public double? BandLeft { get; }

    /// <param name="points">What is drawn; at least one.</param>
    public static PlotLayout Of(IReadOnlyList<PlotPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfZero(points.Count);
        var ticks = TicksTo(points.Max(p => Math.Max(p.Value, p.High ?? p.Value)));
        var top = Math.Max(ticks[^1], 1e-9m);
        double Y(decimal value) => Height - Bottom - (double)(Math.Clamp(value, 0, top) / top) * (Height - Bottom - Top);

        var dated = points.Where(p => p.Date is not null).ToList();
        var undated = points.Where(p => p.Date is null).ToList();
        var loose = undated.GroupBy(p => p.Label, StringComparer.Ordinal).OrderBy(g => g.First().Value).ToList();
        double? band = undated.Count == 0 ? null : dated.Count == 0 ? Left : Math.Max(Left + 260, Width - Right - PlotLabels.Width - 40 - loose.Count * Step);
        var end = band is { } b && dated.Count > 0 ? b - 20 : Width - Right;
        var all = dated.SelectMany(p => new[] { p.Date!.Value, p.Published ?? p.Date.Value }).ToList();
        var (first, last) = all.Count == 0 ? (default, default) : (all.Min(), all.Max());
        var days = Math.Max(last.DayNumber - first.DayNumber, 0);
        double X(DateOnly date) => days == 0 ? (Left + end) / 2 : Left + 40 + (date.DayNumber - first.DayNumber) / (double)days * (end - Left - 140);

        var placed = new List<(double X, IReadOnlyList<PlotPoint> Points)>();
        foreach (var group in dated.GroupBy(p => (p.Date, p.Label, p.IsAsOf)).OrderBy(g => g.Key.Date))
        {
            placed.Add((X(group.Key.Date!.Value), [.. group]));
        }

        // Side by side, so that what they leave open can be told apart; their labels stand in a column behind them.
        var step = band is { } left ? Math.Min(Step, (Width - Right - PlotLabels.Width - left - 40) / Math.Max(loose.Count, 1)) : 0;
        for (var i = 0; i < loose.Count; i++)
        {
            placed.Add((band!.Value + 16 + i * step, [.. loose[i]]));
        }

        return new PlotLayout(Spread(placed, Y, X, band), [.. ticks.Select(t => (Y(t), t))], DateMarks(first, days, dated.Count, X), band);
    }

    private static List<PlotDot> Spread(List<(double X, IReadOnlyList<PlotPoint> Points)> placed, Func<decimal, double> y, Func<DateOnly, double> dateX, double? band)
    {
        var column = placed.Where(p => p.Points[0].Date is null).Select(p => p.X).DefaultIfEmpty().Max() + 22;
        var labels = new PlotLabels((Left + 2, 2, Width - 2, Height - Bottom - 1), [.. placed.Select(p => (p.X, y(p.Points[0].Value)))]);
        var datedLabels = new PlotLabels((Left + 2, 2, (band ?? Width) - 12, Height - Bottom - 1), [.. placed.Select(p => (p.X, y(p.Points[0].Value)))]);
        var dots = new List<PlotDot>();
        foreach (var (x, points) in placed.OrderBy(p => p.X).ThenByDescending(p => y(p.Points[0].Value)))
        {
            var point = points[0];
            var at = y(point.Value);

            // An open end is drawn to the edge of what the axis shows.
            double? low = point.Low is null && point.High is null ? null : y(point.Low ?? 0);
            double? high = point.Low is null && point.High is null ? null : point.High is { } h ? y(h) : Top;
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

    private static List<(double X, string Label)> DateMarks(DateOnly first, int days, int count, Func<DateOnly, double> x)
    {
        if (count == 0)
        {
            return [];
        }

        var format = days > 1500 ? "yyyy" : days > 90 ? "MMM yyyy" : "d MMM yyyy";
        DateOnly[] marks = days == 0 ? [first] : [.. new HashSet<DateOnly> { first, first.AddDays(days / 2), first.AddDays(days) }];
        return [.. marks.Select(date => (x(date), date.ToString(format, CultureInfo.InvariantCulture)))];
    }
}
