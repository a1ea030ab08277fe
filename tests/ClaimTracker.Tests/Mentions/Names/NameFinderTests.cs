using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("The fire began at noon, Sgt. Helena Brandt said.", "Person Helena Brandt")]
    [InlineData("Prime Minister Ivo Petrov resigned.", "Person Ivo Petrov")]
    [InlineData("Norwegian Foreign Minister Kari Dahl spoke first.", "Person Kari Dahl")]
    [InlineData("A spokesman, Peter Lindqvist, declined to comment.", "Person Peter Lindqvist")]
    [InlineData("The driver, Olga Nemec, 54, was unhurt.", "Person Olga Nemec")]
    [InlineData("The Ministry of Fisheries closed the harbour.", "Organisation Ministry of Fisheries")]
    [InlineData("The Springfield Gazette reported it first.", "Outlet Springfield Gazette")]
    [InlineData("Officials told Reuters that talks went on.", "Outlet Reuters")]
    [InlineData("The Department of Rivers and Forests sent boats.", "Organisation Department of Rivers and Forests")]
    [InlineData("The Children's Hospital was full.", "Organisation Children's Hospital")]
    [InlineData("Former Secretary of State Anneke Vos agreed.", "Person Anneke Vos")]
    [InlineData("Ann Whiting of Lowbridge Baptist Church sang.", "Person Ann Whiting")]
    [InlineData("The Hallam Foundation paid.", "Organisation Hallam Foundation")]
    [InlineData("Fighters of the Islamic State withdrew.", "Organisation Islamic State")]
    [InlineData("An envoy for South Korea Linda Marsh called it a success.", "Person Linda Marsh")]
    public void Finds_a_name_and_says_what_it_names(string text, string expected) => Assert.Contains(expected, Found(text));

    [Theory]
    [InlineData("Police arrested a man on Monday in the morning.")]
    [InlineData("Former officials declined to comment.")]
    [InlineData("The President spoke. He was calm.")]
    [InlineData("Turkish soldiers and French doctors met.")]
    public void Finds_no_name_where_there_is_none(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_body_whose_name_begins_the_sentence_keeps_its_first_word() =>
        Assert.Equal("Organisation Kidney Research Trust", Found("Kidney Research Trust said kidney patients waited.")[0]);

    [Fact]
    public void A_firm_is_called_by_its_first_word_though_a_town_is_too() =>
        Assert.Equal("Organisation Denton Petroleum", Found("It bought Denton Petroleum. On Monday Denton shares rose.")[^1]);

    [Fact]
    public void A_surname_is_the_full_name() =>
        Assert.Equal(["Person Maria Holt", "Person Maria Holt", "Person Maria Holt"], Found("Maria Holt won. Holt thanked her team, and Mrs. Holt's rivals left."));

    [Fact]
    public void A_headline_takes_the_name_from_the_body() =>
        Assert.Equal("Person Anselm Kerr", Found("Kerr denies the charge\n\nThe mayor, Anselm Kerr, denied the charge on Friday.")[0]);

    [Fact]
    public void A_surname_that_two_people_share_is_the_one_named_last()
    {
        var names = Found("Lena Marsh arrived. Marsh spoke. Then Otto Marsh came. Marsh left.");
        Assert.Equal(["Person Lena Marsh", "Person Lena Marsh", "Person Otto Marsh", "Person Otto Marsh"], names);
    }

    [Fact]
    public void A_paper_called_by_its_last_word_is_the_paper_named_in_full() =>
        Assert.Equal(["Outlet Northfield Courier", "Outlet Northfield Courier"], Found("The Northfield Courier asked twice. He told the Courier nothing."));

    [Fact]
    public void An_acronym_is_the_body_that_the_text_gives_for_it() =>
        Assert.Equal("Organisation Coastal Safety Agency", Found("The Coastal Safety Agency (CSA) warned sailors. The CSA has four boats.")[^1]);

    [Fact]
    public void A_headline_in_capitals_is_no_name_as_a_whole()
    {
        var names = Found("Mayor Ruben Falk Opens New Bridge Over River\n\nMayor Ruben Falk opened a bridge on Sunday. \"It is safe,\" Falk said.");
        Assert.All(names, name => Assert.Equal("Person Ruben Falk", name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("of the of the of")]
    [InlineData("A. B. C. D. E. F. G. H.")]
    [InlineData("AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK LLL MMM NNN OOO PPP")]
    [InlineData("St. St. St. St. 's 's Mr. Mr. Dr. of")]
    public void Takes_any_text(string text)
    {
        var end = 0;
        foreach (var name in NameFinder.Find(TextParser.Parse(text)))
        {
            Assert.InRange(name.Span.Start, end, text.Length);
            end = name.Span.End;
        }
    }

    private static string[] Found(string text)
    {
        using var parsed = TextParser.Parse(text);
        return [.. NameFinder.Find(parsed).Select(name => $"{name.Kind} {name.Name}")];
    }
}
