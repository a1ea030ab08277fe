using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Review;

public sealed class CorrectedReadingTests
{
    private const string Text = """
        Mill fire in Arle leaves barges adrift

        Seven barges were damaged and 19 workers were treated in Arle on Tuesday, the river police said. "We lost the old pump house within minutes of the alarm," said Tove Lind. Crews used unit 44 of the works.
        """;

    private static readonly ArticleReading Read = ArticleReader.Read(
        new SourceDocument("mill.txt", ContentHash.Sha256(Encoding.UTF8.GetBytes(Text)), Text, "utf-8", []), new KnownMetadata(Publisher: "The River Gazette", Published: "2024-05-08"));

    [Fact]
    public void A_speaker_is_put_right_with_the_figures_that_rest_on_the_claim()
    {
        var quotation = Read.Quotations.Single();
        var corrected = CorrectedReading.Apply(Read, new SpeakerCorrection(quotation.Span, "Ulla Brandt", SourceKind.Person));

        var claim = Assert.Single(corrected.Claims, c => c.Quotations.Contains(0) && c.Claimant?.Name == "Ulla Brandt");
        Assert.Equal((ClaimKind.DirectQuote, Correction.Rule), (claim.Kind, claim.Rule));

        var figure = Figure("19");
        var said = Read.Claims.First(c => c.Figures.Contains(figure) && c.Claimant is not null);
        corrected = CorrectedReading.Apply(Read, new SpeakerCorrection(said.Span, "the harbour office", SourceKind.Organisation));
        Assert.Equal("the harbour office", corrected.FigureAttributions[figure][^1]);
    }

    [Fact]
    public void What_a_figure_counts_is_put_right()
    {
        var at = Figure("19");
        var corrected = CorrectedReading.Apply(Read, new CountedCorrection(Read.Figures[at].Span, "millers from the upper works", "treated"));
        Assert.Equal(("millers from the upper works", "miller", "treated"), (corrected.Figures[at].Counted, corrected.Figures[at].Head, corrected.Figures[at].Predicate));
    }

    [Fact]
    public void A_figure_set_aside_renumbers_the_others()
    {
        var (gone, kept) = (Figure("Seven"), Figure("19"));
        var claim = Read.Claims.First(c => c.Figures.Contains(kept));
        var corrected = CorrectedReading.Apply(Read, new NumberSetAside(Read.Figures[gone].Span));

        Assert.DoesNotContain(corrected.Figures, f => f.Span == Read.Figures[gone].Span);
        Assert.Contains(corrected.SetAside, n => n.Span == Read.Figures[gone].Span && n.Reason == "editor");
        var same = corrected.Claims.First(c => c.Span == claim.Span);
        Assert.Contains(same.Figures, i => corrected.Figures[i].Span == Read.Figures[kept].Span);
        Assert.All(corrected.Figures.SelectMany(f => f.Linked.Concat(f.Parts)).Concat(corrected.Claims.SelectMany(c => c.Figures)), i => Assert.InRange(i, 0, corrected.Figures.Count - 1));
        Assert.Equal(corrected.Figures.Count, corrected.FigureAttributions.Count);
    }

    [Fact]
    public void A_figure_that_was_missed_is_put_in_its_place_and_is_no_longer_set_aside()
    {
        var span = new TextSpan(Text.IndexOf("44", StringComparison.Ordinal), Text.IndexOf("44", StringComparison.Ordinal) + 2);
        Assert.DoesNotContain(Read.Figures, f => f.Span.Overlaps(span));

        var corrected = CorrectedReading.Apply(Read, new FigureAddition(span, 44, Modifier.AtLeast, Measure.Count, null, "pumps of the works", "used"));

        var figure = Assert.Single(corrected.Figures, f => f.Span == span);
        Assert.Equal((44m, "pump", Modifier.AtLeast), (figure.Value, figure.Head, figure.Modifier));
        Assert.DoesNotContain(corrected.SetAside, n => n.Span.Overlaps(span));
        Assert.Equal([.. corrected.Figures.Select(f => f.Span).Order()], corrected.Figures.Select(f => f.Span));
    }

    [Fact]
    public void A_claim_that_was_missed_takes_what_stands_in_its_words()
    {
        var start = Text.IndexOf("Crews", StringComparison.Ordinal);
        var span = new TextSpan(start, Text.IndexOf(" of the works", StringComparison.Ordinal));
        var corrected = CorrectedReading.Apply(Read, new ClaimAddition(span, "Tove Lind", SourceKind.Person));

        var claim = Assert.Single(corrected.Claims, c => c.Span == span);
        Assert.Equal(("Tove Lind", ClaimKind.Indirect), (claim.Claimant!.Name, claim.Kind));
        Assert.Equal([.. corrected.Claims.Select(c => c.Span).Order()], corrected.Claims.Select(c => c.Span));
    }

    [Fact]
    public void A_date_is_put_right_for_a_figure_and_for_the_words_of_a_date()
    {
        var day = new DateInterval(new PartialDate(2024, 5, 6));
        var at = Figure("19");
        Assert.Equal(day, CorrectedReading.Apply(Read, new DateCorrection(Read.Figures[at].Span, day)).Figures[at].AsOf);

        var date = Read.Dates.Single();
        var corrected = CorrectedReading.Apply(Read, new DateCorrection(date.Span, day));
        Assert.Equal(day, corrected.Dates.Single().Interval);
        Assert.DoesNotContain(corrected.Figures, f => f.AsOf is { } asOf && asOf == date.Interval);
    }

    [Fact]
    public void A_place_is_put_right_wherever_its_name_stands()
    {
        var place = new PlaceReference("Arle", "GB", 52.6, -1.2, PlaceKind.City, "made/arle");
        var named = Read.Locations.First(l => l.Span.Of(Text) == "Arle");
        var corrected = CorrectedReading.Apply(Read, new PlaceCorrection(named.Span, place));
        Assert.All(corrected.Locations.Where(l => l.Span.Of(Text) == "Arle"), l => Assert.Equal(place, l.Place));

        var at = Figure("19");
        Assert.Equal(place, CorrectedReading.Apply(Read, new PlaceCorrection(Read.Figures[at].Span, place)).Figures[at].Location);
    }

    [Fact]
    public void One_source_is_taken_for_another_with_the_figures_and_the_outlet()
    {
        var police = Read.Claims.Select(c => c.Claimant).First(c => c is { Kind: not SourceKind.Person })!;
        var corrected = CorrectedReading.Apply(Read, new SourceCorrection(police.Kind, police.Name.ToUpperInvariant(), SourceKind.Organisation, "Arle Constabulary"));
        Assert.DoesNotContain(corrected.Claims, c => c.Claimant?.Name == police.Name);
        Assert.Contains(corrected.FigureAttributions, names => names.Contains("Arle Constabulary"));

        corrected = CorrectedReading.Apply(Read, new SourceCorrection(SourceKind.Outlet, "River Gazette", SourceKind.Outlet, "The Gazette"));
        Assert.Equal("The Gazette", corrected.Metadata.Publisher);
    }

    [Fact]
    public void Two_names_of_a_thing_are_one()
    {
        var at = Figure("Seven");
        var corrected = CorrectedReading.Apply(Read, new ThingCorrection([Read.Figures[at].Head!], [Read.Figures[at].Predicate], "boats", "boat", "damaged"));
        Assert.Equal(("boats", "boat", "damaged"), (corrected.Figures[at].Counted, corrected.Figures[at].Head, corrected.Figures[at].Predicate));
    }

    [Fact]
    public void Nothing_is_taken_from_a_withdrawn_article()
    {
        var corrected = CorrectedReading.Apply(Read, new Withdrawal());
        Assert.Equal((0, 0, 0, 0), (corrected.Figures.Count, corrected.Claims.Count, corrected.Quotations.Count, corrected.Locations.Count));
        Assert.Equal(Text, corrected.Text);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5_000, 5_001)]
    [InlineData(3, 3)]
    public void Words_that_are_not_there_are_not_corrected(int start, int end)
    {
        var span = new TextSpan(start, end);
        Correction[] all =
        [
            new SpeakerCorrection(span, "Nobody", SourceKind.Person), new CountedCorrection(span, "boats", null), new DateCorrection(span, null), new PlaceCorrection(span, null),
            new NumberSetAside(span), new FigureAddition(span, 1, Modifier.Exact, Measure.Count, null, "boats", null), new ClaimAddition(span, "Nobody", SourceKind.Person),
        ];
        Assert.All(all, correction => Assert.Same(Read, CorrectedReading.Apply(Read, correction)));
    }

    private static int Figure(string surface) => Enumerable.Range(0, Read.Figures.Count).First(i => Read.Figures[i].Span.Of(Text) == surface);
}
