using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Sentences;

public sealed class NounPhraseTests
{
    /// <summary>The phrase begins at the word after the bar.</summary>
    [Theory]
    [InlineData("About |54 Helsinki police officers were sent home.", "54 Helsinki police officers", "officers")]
    [InlineData("They sent |40 police and fire officers.", "40 police and fire officers", "officers")]
    [InlineData("They sent |40 police, fire and ambulance crews.", "40 police, fire and ambulance crews", "crews")]
    [InlineData("It runs |12 stations and three depots.", "12 stations", "stations")]
    [InlineData("It sold |three red and blue cars.", "three red and blue cars", "cars")]
    [InlineData("|Nine people died.", "Nine people", "people")]
    [InlineData("|Nine people killed in the flood were buried.", "Nine people", "people")]
    [InlineData("It found |20 more bodies.", "20 more bodies", "bodies")]
    [InlineData("It found |five other unmarked graves near the road.", "five other unmarked graves", "graves")]
    [InlineData("It hurt |five others.", "five others", "others")]
    [InlineData("|Three were killed.", "Three", "")]
    [InlineData("|Three killed in fire", "Three", "")]
    [InlineData("He visited |the injured on Sunday.", "the injured", "injured")]
    [InlineData("It closed |the city's 30 swimming pools.", "the city's 30 swimming pools", "pools")]
    [InlineData("It hired |16 newly trained nurses.", "16 newly trained nurses", "nurses")]
    [InlineData("Police shot |a 28-year-old man.", "a 28-year-old man", "man")]
    [InlineData("It owns |14 state-owned banks.", "14 state-owned banks", "banks")]
    [InlineData("It opened |200 long-term care homes.", "200 long-term care homes", "homes")]
    [InlineData("Rain fell on |12 people Monday.", "12 people", "people")]
    [InlineData("It lost |3 percent last year.", "3 percent", "percent")]
    [InlineData("It lost |3% last year.", "3%", "%")]
    [InlineData("He met |two Labour MPs.", "two Labour MPs", "MPs")]
    [InlineData("He met |the mayor Anna Holm.", "the mayor Anna Holm", "mayor")]
    [InlineData("He met |54 ", "54", "")]
    [InlineData("It gave |two weeks' notice.", "two weeks", "weeks")]
    [InlineData("It saw |ten or more deaths.", "ten or more deaths", "deaths")]
    [InlineData("It took |two and a half years.", "two and a half years", "years")]
    [InlineData("It cost |15 or 20 jobs.", "15 or 20 jobs", "jobs")]
    [InlineData("It rose |5 per cent in June.", "5 per cent", "cent")]
    [InlineData("It lists |a hundred completed forms.", "a hundred completed forms", "forms")]
    [InlineData("He did |20 push-ups and a run.", "20 push-ups", "ups")]
    [InlineData("It has |200-plus homes.", "200-plus homes", "homes")]
    [InlineData("He took |a very long and difficult road there.", "a very long and difficult road", "road")]
    [InlineData("He lost |all his 30 sheep.", "all his 30 sheep", "sheep")]
    public void Ends_behind_its_head(string marked, string phrase, string head)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        using var text = TextParser.Parse(marked.Remove(at, 1));
        var found = NounPhrase.From(text, text.TokenAt(at));
        Assert.Equal(phrase, text.TextOf(found.First, found.End - 1));
        Assert.Equal(head, found.HasHead ? text.Word(found.Head).ToString() : "");
    }

    [Theory]
    [InlineData("- , ' 's % and , or 5 - 5-a-b-c ,")]
    [InlineData("and and and , , , 5 , and")]
    public void Begins_anywhere(string text)
    {
        using var parsed = TextParser.Parse(text);
        for (var i = 0; i < parsed.TokenCount; i++)
        {
            var phrase = NounPhrase.From(parsed, i);
            Assert.InRange(phrase.End, i + 1, parsed.TokenCount);
            Assert.InRange(phrase.Head, -1, phrase.End - 1);
        }
    }

    [Fact]
    public void Refuses_a_token_that_is_not_there()
    {
        using var parsed = TextParser.Parse("54");
        Assert.Throws<ArgumentOutOfRangeException>(() => NounPhrase.From(parsed, 1));
    }
}
