using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Locations;

/// <summary>Which of several places of one name is meant, by what else the article says.</summary>
public class HomonymTests
{
    [Theory]
    [InlineData("LOUISA, Ky. (WXYZ) - A driver from London died on Monday.", "LOUISA US|Ky. US|London US")]
    [InlineData("LOUISA, Ky. (WXYZ) - Her parents saw the march in Paris, then left France.", "LOUISA US|Ky. US|Paris FR|France FR")]
    [InlineData("The mayor of Georgia said roads from Dallas and Houston were shut.", "Georgia US|Dallas US|Houston US")]
    [InlineData("Georgia's attorney general said Atlanta was safe.", "Georgia US|Atlanta US")]
    [InlineData("Police in London said the driver had fled. Call 519-555-0142.", "London CA")]
    [InlineData("A shelter in London wants the province to pay.", "London CA")]
    [InlineData("Police in London said the driver had fled. Call 020 7946 0018.", "London GB")]
    [InlineData("He flew from Kabul to London; the province is calm.", "Kabul AF|London GB")]
    [InlineData("The storm passed Miami and Tampa and reached Georgia.", "Miami US|Tampa US|Georgia US")]
    [InlineData("Prices fell in London, Halifax said.", "London GB")]
    [InlineData("Shares in Halden plc fell in London.", "London GB")]
    [InlineData("The Victoria line is closed in London.", "London GB")]
    [InlineData("The MV Manila sailed from Lisbon.", "Lisbon PT")]
    [InlineData("Leeds beat Reading 2-1 on Sunday in Norwich.", "Norwich GB")]
    [InlineData("Halifax said prices fell in London. Halifax is owned by a bank.", "London GB")]
    [InlineData("Halifax said prices fell in London. He works in Halifax.", "Halifax GB|London GB|Halifax GB")]
    public void The_rest_of_the_article_tells(string text, string expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected.Split('|'), LocationFinder.Find(parsed, NameFinder.Find(parsed)).Select(place => $"{place.Span.Of(text)} {place.Place.CountryCode}".Trim()));
    }

    [Theory]
    [InlineData("The train stopped in Utrecht.", PlaceKind.City)]
    [InlineData("She flew from Boston to New York.", PlaceKind.City)]
    [InlineData("New York lawmakers met on Friday.", PlaceKind.Region)]
    [InlineData("Farmers in New Jersey, New York and Ohio met.", PlaceKind.Region)]
    public void A_town_is_meant_by_the_name_it_shares_with_its_region_unless_the_text_says_other(string text, PlaceKind expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Contains(LocationFinder.Find(parsed, NameFinder.Find(parsed)), place => place.Place.Kind == expected && place.Span.Of(text) is "Utrecht" or "New York");
    }
}
