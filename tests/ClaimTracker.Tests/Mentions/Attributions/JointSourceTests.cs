using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Attributions;

/// <summary>Several who say one thing.</summary>
public class JointSourceTests
{
    [Theory]
    [InlineData("Anna Lund and Bo Berg said the bridge was closed.", "Anna Lund and Bo Berg")]
    [InlineData("“The bridge is closed,” said Anna Lund and Bo Berg, two of the divers sent from Malmo.", "Anna Lund and Bo Berg")]
    [InlineData("The union and the church said the hall was full.", "the union and the church")]
    [InlineData("Anna Lund, a farmer, and her son Ulf Lund said the barn was lost.", "Anna Lund and Ulf Lund")]
    [InlineData("Mr Lund and the mayor, Peter Berg, said locked doors had trapped them.", "Lund and Peter Berg")]
    [InlineData("Anna Lund, Bo Berg and Eva Moss said the barn was lost.", "Anna Lund, Bo Berg and Eva Moss")]
    [InlineData("Anna Lund said Bo Berg and Eva Moss were late.", "Anna Lund")]
    [InlineData("“It is late,” said Anna Lund and the crowd left.", "Anna Lund")]
    [InlineData("The Ministry of Trade and Industry said the bridge was closed.", "Ministry of Trade and Industry")]
    public void All_of_them_are_named(string text, string expected) => Assert.Equal(expected, Find(text)[0].Source?.Name);

    [Fact]
    public void They_are_those_who_spoke_together() =>
        Assert.Equal("Anna Lund and Bo Berg", Find("Anna Lund and Bo Berg said the bridge was closed. “It is late,” they said.")[^1].Source?.Name);

    [Fact]
    public void She_is_the_one_of_them() =>
        Assert.Equal("Anna Lund", Find("Anna Lund and Peter Berg said the bridge was closed. “It is late,” she said.")[^1].Source?.Name);

    [Theory]
    [InlineData("Nearly six in 10 voters said rents were their top concern.", "six in 10 voters")]
    [InlineData("Ailments such as headache were reported by one in eight people.", "one in eight people")]
    public void A_ratio_of_people_speaks_as_one_source(string text, string expected) => Assert.Equal(expected, Find(text)[0].Source?.Name);

    [Fact]
    public void Who_is_ordered_to_pay_says_nothing() => Assert.DoesNotContain(Find("Bo Berg left. He was also ordered to pay £228."), mention => mention.Source is not null);

    private static IReadOnlyList<AttributionMention> Find(string text)
    {
        using var parsed = TextParser.Parse(text);
        return AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), []);
    }
}
