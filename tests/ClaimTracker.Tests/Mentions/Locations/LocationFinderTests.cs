using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Locations;

public sealed class LocationFinderTests
{
    [Theory]
    [InlineData("The storm reached Oslo and Bergen on Friday.", "Oslo NO", "Bergen NO")]
    [InlineData("Two people died in the United States and one in Côte d'Ivoire.", "United States US", "Côte d'Ivoire CI")]
    [InlineData("The U.S. and the UK signed it.", "U.S. US", "UK GB")]
    [InlineData("Ships left the Black Sea.", "Black Sea -")]
    [InlineData("A court in São Paulo agreed; one in Sao Paulo did not.", "São Paulo BR", "Sao Paulo BR")]
    [InlineData("He was born in Paris, Texas.", "Paris US", "Texas US")]
    [InlineData("She moved to Portland, Ore., in May.", "Portland US", "Ore. US")]
    [InlineData("A plant in Springfield, IL, closed.", "Springfield US", "IL US")]
    [InlineData("MANILA, Aug 6 (AFP) - A ferry sank.", "MANILA PH")]
    [InlineData("Ann Lund was elected mayor of Port Halvane on Tuesday.", "Port Halvane -")]
    [InlineData("HALVANBURG — A barn burned down.", "HALVANBURG -")]
    [InlineData("The Ohio Department of Health sent nurses.", "Ohio US")]
    public void Finds_places_with_their_countries(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Turkish officials met Chinese diplomats.")]
    [InlineData("The Washington Post reported it.")]
    [InlineData("The New York Times has the story.")]
    [InlineData("Manchester United lost again.")]
    [InlineData("Jordan Miles said he was innocent.")]
    [InlineData("It cost US$40 in March.")]
    [InlineData("The Bank of England kept its rate.")]
    [InlineData("Lund rout Oslo 14-3")]
    [InlineData("They carried signs reading \"Free courts\".")]
    [InlineData("Shares in Halvane rose by a tenth.")]
    [InlineData("Analysts at Berkeley had forecast a loss.")]
    [InlineData("Demand was strong in Q3, the firm said.")]
    [InlineData("Officers closed the hall in the E. coli outbreak.")]
    public void Takes_peoples_outlets_teams_and_people_for_no_places(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_name_of_many_places_is_the_one_in_the_country_that_the_article_is_about()
    {
        Assert.Equal("Birmingham US", Found("The governor of Alabama spoke in Birmingham, and Alabama listened.")[1]);
        Assert.Equal("Birmingham GB", Found("Across England, and in Birmingham most of all, trains stood still.")[1]);
    }

    [Theory]
    [InlineData("Officers from Kent Police held two men.", true)]
    [InlineData("Two men were held in Kent.", false)]
    public void A_place_in_the_name_of_a_body_says_so(string text, bool expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected, Assert.Single(LocationFinder.Find(parsed, NameFinder.Find(parsed))).IsInName);
    }

    [Fact]
    public void A_town_named_once_with_its_state_is_that_town_everywhere() =>
        Assert.Equal(["Columbia US", "Mo. US", "Columbia US"], Found("Police in Columbia, Mo., made an arrest. Columbia was quiet."));

    [Fact]
    public void A_list_of_states_makes_a_state_of_an_ambiguous_name()
    {
        var places = Find("Voters in Oregon, Washington and Idaho were asked.");
        Assert.All(places, place => Assert.Equal(PlaceKind.Region, place.Place.Kind));
    }

    [Fact]
    public void The_country_of_the_outlet_counts_as_if_it_were_named_once()
    {
        var parsed = TextParser.Parse("Police in Perth closed a road.");
        var names = NameFinder.Find(parsed);
        Assert.Equal("AU", Assert.Single(LocationFinder.Find(parsed, names)).Place.CountryCode);
        Assert.Equal("GB", Assert.Single(LocationFinder.Find(TextParser.Parse("The council in Richmond met."), [], "https://www.example.co.uk/1")).Place.CountryCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("London London London, , , , Texas Texas in in in of of")]
    [InlineData("the the The THE (AP) — — — ,,,,")]
    [InlineData("New New New York York York's 's 's St. St. St. John's")]
    public void Takes_any_text(string text)
    {
        var end = 0;
        foreach (var place in Find(text))
        {
            Assert.InRange(place.Span.Start, end, text.Length);
            end = place.Span.End;
        }
    }

    [Fact]
    public void A_place_that_is_called_one_stays_open_when_no_gazetteer_knows_it()
    {
        var place = Assert.Single(Find("Rain fell on the village of Quorrabeck for a week."));
        Assert.Equal(("Quorrabeck", null, null), (place.Place.Name, place.Place.CountryCode, place.Place.GazetteerId));
    }

    private static IReadOnlyList<LocationMention> Find(string text)
    {
        var parsed = TextParser.Parse(text);
        return LocationFinder.Find(parsed, NameFinder.Find(parsed));
    }

    private static string[] Found(string text) =>
        [.. Find(text).Select(place => $"{place.Span.Of(text)} {place.Place.CountryCode ?? "-"}")];
}
