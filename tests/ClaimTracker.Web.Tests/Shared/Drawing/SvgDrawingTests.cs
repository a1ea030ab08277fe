using System.Xml.Linq;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Tests.Shared.Drawing;

public sealed class SvgDrawingTests
{
    [Fact]
    public void Hostile_words_are_words_in_a_picture()
    {
        const string Attack = "</title><script>alert(1)</script>\" onload=\"x & \uD800 \uFFFF \u202E \u0000";
        var drawing = new SvgDrawing("a", Attack, Attack, (0, 0, 10, 10));
        drawing.Text(1, 2, Attack);
        drawing.Circle(1, 2, 3, Paint.Accent, tip: Attack);

        var file = XDocument.Parse(drawing.ToFile());

        Assert.DoesNotContain(file.Descendants(), element => element.Name.LocalName == "script");
        Assert.DoesNotContain(file.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Contains("U+202E", file.ToString(), StringComparison.Ordinal);
        Assert.Equal(drawing.ToPage().Count(c => c == '<'), XDocument.Parse(drawing.ToPage()).ToString(SaveOptions.DisableFormatting).Count(c => c == '<'));
    }

    [Fact]
    public void No_picture_has_a_style_or_reaches_outside()
    {
        var drawing = new SvgDrawing("a", "Title", "Description", (0, 0, 10, 10));
        drawing.Line(0, 0, 5, 5, Paint.Axis, 1, "2 2");
        drawing.Path("M0 0L5 5", Paint.None, Paint.Accent);

        Assert.DoesNotContain("style", drawing.ToFile(), StringComparison.Ordinal);
        Assert.DoesNotContain("href", drawing.ToFile(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short", 200, "short")]
    [InlineData("a name that is far too long for it", 120, "a name that is\u2026")]
    [InlineData("Donaudampfschifffahrt", 80, "Donaudampf\u2026")]
    public void Words_are_cut_to_the_room_they_have(string words, double width, string fit) => Assert.Equal(fit, SvgDrawing.Fit(words, width));

    [Fact]
    public void The_map_has_the_equator_in_the_middle_and_north_above()
    {
        var middle = WorldMap.Project(0, 0);
        var (oslo, sydney) = (WorldMap.Project(59.9, 10.7), WorldMap.Project(-33.9, 151.2));

        Assert.Equal(WorldMap.Width / 2, middle.X);
        Assert.True(oslo.Y < middle.Y && middle.Y < sydney.Y);
        Assert.True(oslo.X < sydney.X);
        Assert.All([WorldMap.Project(90, -180), WorldMap.Project(-56, 180)], p => Assert.True(p.X >= 0 && p.X <= WorldMap.Width && p.Y >= 0 && p.Y <= WorldMap.Height));
        Assert.StartsWith("M", WorldMap.Land, StringComparison.Ordinal);
        Assert.StartsWith("M", WorldMap.Borders, StringComparison.Ordinal);
    }
}
