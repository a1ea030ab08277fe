using ClaimTracker.Lexicons;

namespace ClaimTracker.Tests.Lexicons;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Reykjavík", "IS")]
    [InlineData("reykjavik", "IS")]
    [InlineData("Stratford-upon-Avon", "GB")]
    [InlineData("Ho Chi Minh City", "VN")]
    [InlineData("Bangalore", "IN")]
    [InlineData("Burma", "MM")]
    [InlineData("Łódź", "PL")]
    [InlineData("Lodz", "PL")]
    public void Finds_a_name_in_any_spelling(string name, string country)
    {
        var found = false;
        foreach (var place in Gazetteer.World.Find(name))
        {
            found |= Gazetteer.World.CountryOf(place) == country;
        }

        Assert.True(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("Квебек")]
    [InlineData("no such town anywhere")]
    public void Finds_nothing_for_what_is_no_name(string name) => Assert.True(Gazetteer.World.Find(name).IsEmpty);

    [Fact]
    public void Every_place_has_a_name_and_lies_on_the_globe()
    {
        var world = Gazetteer.World;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < world.Count; i++)
        {
            var place = world[i];
            Assert.NotEmpty(place.Name);
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
            Assert.True(ids.Add(place.Id), place.Id);
        }
    }

    [Fact]
    public void A_capital_is_known_as_one()
    {
        var capitals = 0;
        foreach (var place in Gazetteer.World.Find("Vienna"))
        {
            capitals += Gazetteer.World.IsCapital(place) ? 1 : 0;
        }

        Assert.Equal(1, capitals);
    }
}
