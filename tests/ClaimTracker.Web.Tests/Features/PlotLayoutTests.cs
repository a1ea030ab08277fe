using ClaimTracker.Web.Features.Quantities;

namespace ClaimTracker.Web.Tests.Features;

public sealed class PlotLayoutTests
{
    [Theory]
    [InlineData(54, 60)]
    [InlineData(102, 150)]
    [InlineData(230000, 300000)]
    [InlineData(1.3, 1.5)]
    [InlineData(7, 8)]
    [InlineData(1, 1)]
    public void The_value_axis_runs_from_zero_in_a_few_round_steps(double most, double top)
    {
        var ticks = PlotLayout.TicksTo((decimal)most);

        Assert.Equal(0, ticks[0]);
        Assert.Equal((decimal)top, ticks[^1]);
        Assert.InRange(ticks.Count, 3, 8);
    }

    [Fact]
    public void Larger_values_stand_higher_and_later_dates_further_right()
    {
        var layout = PlotLayout.Of([Point(20, 2024, 3), Point(40, 2024, 5)], PlotFrame.Wide);

        Assert.True(layout.Dots[0].X < layout.Dots[1].X);
        Assert.True(layout.Dots[0].Y > layout.Dots[1].Y);
        Assert.Null(layout.BandLeft);
    }

    [Fact]
    public void What_has_no_date_stands_apart()
    {
        var layout = PlotLayout.Of([Point(20, 2024, 3), Point(40)], PlotFrame.Wide);

        Assert.All(layout.Dots.Where(d => d.Points[0].Date is null), d => Assert.True(d.X > layout.BandLeft));
        Assert.All(layout.Dots.Where(d => d.Points[0].Date is not null), d => Assert.True(d.X < layout.BandLeft));
    }

    [Fact]
    public void Passages_with_one_value_and_date_are_one_dot() =>
        Assert.Equal(3, Assert.Single(PlotLayout.Of([Point(20, 2024, 3), Point(20, 2024, 3), Point(20, 2024, 3)], PlotFrame.Wide).Dots).Points.Count);

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 3)]
    public void No_label_lies_on_another_or_leaves_the_picture(bool isNarrow, int more)
    {
        var frame = isNarrow ? PlotFrame.Narrow : PlotFrame.Wide;
        PlotPoint[] points =
        [
            .. Enumerable.Range(0, 9).Select(i => new PlotPoint(50 + i % 4, null, null, i % 3 == 0 ? null : new DateOnly(2024, 3, 1 + i), i % 2 == 0, $"about {50 + i % 4}", "The Harbour Post", new DateOnly(2024, 4, 1), "the head of the fire service")),
            new(102, 102, null, null, false, "more than 102", "The Evening Bell"),
        ];
        var boxes = PlotLayout.Of(points, frame).Dots.Select(d => d.Label).OfType<PlotLabel>().Select(l => (Left: l.IsLeft ? l.X - frame.Label * .6 : l.X, l.Y, Right: l.IsLeft ? l.X : l.X + frame.Label * .6, High: l.Sources.Length > 0 ? 27 : 13)).ToList();

        Assert.True(boxes.Count > more);
        Assert.All(boxes, box => Assert.True(box.Left >= frame.Left && box.Right <= frame.Width && box.Y > 10 && box.Y < frame.Height - frame.Bottom));
        Assert.All(boxes.SelectMany((a, i) => boxes.Skip(i + 1).Select(b => (a, b))), pair =>
            Assert.True(pair.a.Right <= pair.b.Left || pair.b.Right <= pair.a.Left || Math.Abs(pair.a.Y - pair.b.Y) >= Math.Min(pair.a.High, pair.b.High)));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0")]
    [InlineData("-5")]
    public void The_largest_and_smallest_values_can_be_drawn(string value)
    {
        var layout = PlotLayout.Of([new PlotPoint(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), null, null, null, false, value, "a")], PlotFrame.Wide);

        Assert.All(layout.Dots, dot => Assert.InRange(dot.Y, 0, PlotFrame.Wide.Height));
    }

    private static PlotPoint Point(decimal value, int? year = null, int month = 1) =>
        new(value, null, null, year is { } y ? new DateOnly(y, month, 1) : null, true, value.ToString(System.Globalization.CultureInfo.InvariantCulture), "an article");
}
