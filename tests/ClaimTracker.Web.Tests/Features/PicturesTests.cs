using System.Net;
using System.Xml.Linq;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Web.Features.Places;
using ClaimTracker.Web.Features.Sources;

namespace ClaimTracker.Web.Tests.Features;

[Collection(WebTests.Name)]
public sealed class PicturesTests(WebFixture web)
{
    [Theory]
    [InlineData("/coverage", "/coverage.svg")]
    [InlineData("/locations", "/locations/map.svg")]
    [InlineData("/sources/reliance", "/sources/reliance.svg")]
    public async Task A_page_s_picture_is_a_file_of_its_own_and_stands_beside_a_table(string path, string file)
    {
        var page = await web.PageAsync(path);

        var picture = page.QuerySelector("figure.picture svg[role=img]")!;
        Assert.NotEmpty(picture.QuerySelector("title")!.TextContent);
        Assert.NotEmpty(picture.QuerySelector("desc")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("main table caption"));
        var address = page.QuerySelectorAll("figcaption a").Select(a => a.GetAttribute("href")!).Single(href => href.StartsWith(file, StringComparison.Ordinal));
        await CheckAsync(address, picture.QuerySelector("title")!.TextContent);
    }

    [Fact]
    public async Task The_values_of_a_quantity_are_a_picture_that_names_its_sources()
    {
        var path = await web.FirstAsync("/search?q=ships", "/quantities/");
        var page = await web.PageAsync(path);

        Assert.Contains("fire service", page.QuerySelector("figure.picture svg")!.TextContent, StringComparison.OrdinalIgnoreCase);
        var values = page.QuerySelectorAll(".values > li").Select(v => v.TextContent).ToList();
        Assert.Contains(values, v => v.Contains("12", StringComparison.Ordinal) && v.Contains("fire service", StringComparison.Ordinal));
        Assert.Contains(values, v => v.Contains("17", StringComparison.Ordinal) && v.Contains("1 article", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll(".value-tag"));
        await CheckAsync(path + "/chart.svg", "over time");
    }

    [Fact]
    public async Task A_picture_of_nothing_is_not_there()
    {
        using var answer = await web.Client.GetAsync(new Uri("/quantities/0000/chart.svg", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Who_both_carries_and_speaks_stands_in_the_middle()
    {
        var drawing = ReliancePicture.Draw("Who relies on whom",
        [
            new("gazette", "The Gazette", false, "report", "the report", SourceKind.Document, 4),
            new("report", "the report", false, "watchdog", "the watchdog", SourceKind.Organisation, 4),
        ])!;

        var texts = XDocument.Parse(drawing.ToFile()).Descendants().Where(e => e.Name.LocalName == "text").ToDictionary(e => e.Value, e => (double)e.Attribute("x")!);
        Assert.True(texts["The Gazette"] < texts["the report"] && texts["the report"] < texts["the watchdog"]);
    }

    [Fact]
    public void On_a_small_screen_who_carries_stands_above_who_is_relied_on()
    {
        var drawing = ReliancePicture.DrawNarrow("Who relies on whom",
        [
            new("gazette", "The Gazette", false, "report", "the report", SourceKind.Document, 4),
            new("report", "the report", false, "watchdog", "the watchdog", SourceKind.Organisation, 4),
        ])!;

        var texts = XDocument.Parse(drawing.ToFile()).Descendants().Where(e => e.Name.LocalName == "text").ToDictionary(e => e.Value, e => (double)e.Attribute("y")!);
        Assert.True(texts["The Gazette"] < texts["the report"] && texts["the report"] < texts["the watchdog"]);
        Assert.True(drawing.Width <= 340);
    }

    [Fact]
    public void A_map_leaves_out_what_has_no_coordinates_and_is_none_without_any()
    {
        PlaceRow known = new(new PlaceLink("a", "Lund", "SE", PlaceKind.City), 55.7, 13.2, 3, 2);
        PlaceRow unknown = new(new PlaceLink("b", "Nowhere", null, PlaceKind.Unknown), null, null, 1, 1);

        Assert.Null(PlaceMap.Draw("Places", [unknown]));
        var file = PlaceMap.Draw("Places", [known, unknown])!.ToFile();
        Assert.Contains("Lund: named 3 times in 2 articles", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Nowhere", file, StringComparison.Ordinal);
    }

    private async Task CheckAsync(string address, string title)
    {
        using var answer = await web.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        var file = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(title, file.Root!.Elements().First(e => e.Name.LocalName == "title").Value, StringComparison.Ordinal);
        Assert.NotEmpty(file.Root.Elements().First(e => e.Name.LocalName == "desc").Value);
    }
}
