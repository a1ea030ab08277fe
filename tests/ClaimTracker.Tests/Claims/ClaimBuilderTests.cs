using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Claims;

public class ClaimBuilderTests
{
    [Fact]
    public void An_own_voice_sentence_with_a_figure_is_a_claim_and_one_without_is_none()
    {
        var reading = Build("The storm took 12 roofs. It was loud.", "12");
        var claim = Assert.Single(reading.Claims);
        Assert.Equal(ClaimKind.OwnVoice, claim.Kind);
        Assert.Equal([0], claim.Figures);
        Assert.Null(claim.Claimant);
        Assert.Empty(reading.FigureAttributions[0]);
    }

    [Theory]
    [InlineData("“We ran for our lives,” said Ann Lund, 34.")]
    [InlineData("“We ran for our lives,” the 34-year-old said.")]
    public void The_age_of_who_speaks_is_no_claim(string text)
    {
        using var parsed = TextParser.Parse(text);
        var quotations = QuotationFinder.Find(parsed, []);
        var names = NameFinder.Find(parsed);
        var reading = ClaimBuilder.Build(parsed, AttributionFinder.Find(parsed, names, quotations, []), quotations, FigureFinder.Find(parsed, names, [], []).Figures, [], []);
        Assert.Equal("We ran for our lives", Assert.Single(reading.Claims).Span.Of(text));
    }

    [Fact]
    public void A_dateline_is_no_part_of_a_claim()
    {
        const string Text = "OSLO, March 4 (AP) - The storm took 12 roofs.";
        Assert.Equal("The storm took 12 roofs", Assert.Single(Build(Text, "12").Claims).Span.Of(Text));
    }

    [Fact]
    public void A_figure_that_somebody_gives_is_theirs()
    {
        var reading = Build("The storm took 12 roofs, according to the Harbour Gazette. It cost 3 lives, the mayor said.", "12", "3");
        Assert.Equal(2, reading.Claims.Count);
        Assert.Contains("Harbour Gazette", Assert.Single(reading.FigureAttributions[0]), StringComparison.Ordinal);
        Assert.Equal(["the mayor"], reading.FigureAttributions[1]);
    }

    [Fact]
    public void What_a_report_says_its_author_says_by_way_of_it()
    {
        var reading = Build("The report by the Clean Coast Institute shows that 12 beaches are closed.", "12");
        Assert.Equal(["the Clean Coast Institute report", "Clean Coast Institute"], reading.FigureAttributions[0]);
        Assert.Equal("Clean Coast Institute", reading.Claims[0].Claimant?.Name);
    }

    private static ClaimReading Build(string text, params string[] figures)
    {
        using var parsed = TextParser.Parse(text);
        var names = NameFinder.Find(parsed);
        var quotations = QuotationFinder.Find(parsed, []);
        var attributions = AttributionFinder.Find(parsed, names, quotations, []);
        FigureMention[] mentions = [.. figures.Select(figure => text.IndexOf(figure, StringComparison.Ordinal)).Zip(figures, (start, figure) => new FigureMention(new TextSpan(start, start + figure.Length), "test"))];
        return ClaimBuilder.Build(parsed, attributions, quotations, mentions, [], []);
    }
}
