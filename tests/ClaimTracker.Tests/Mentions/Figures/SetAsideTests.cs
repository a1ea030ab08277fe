namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>Numbers that count nothing, and why.</summary>
public class SetAsideTests
{
    [Theory]
    [InlineData("The mill closed in 1998.", "1998 year")]
    [InlineData("The 2016 election was close.", "2016 year")]
    [InlineData("It was built in 1890 – 91.", "1890 – 91 year")]
    [InlineData("Music of the 1990s returned.", "1990s year")]
    [InlineData("She is on a zero-hours contract.", "zero idiom")]
    [InlineData("The Embraer 190, a small jet, landed.", "190 name")]
    [InlineData("Berg hit a half-century before the third wicket of the innings fell.", "a half idiom|third ordinal")]
    [InlineData("Shares in the FTSE 250 group fell.", "250 name")]
    [InlineData("The S&P 500 closed higher.", "500 name")]
    [InlineData("A third, a baker, was held.", "third ordinal")]
    [InlineData("She sold a .38 caliber rifle.", ".38 name")]
    [InlineData("A lorry burned on the 91 Freeway.", "91 name")]
    [InlineData("Harbour Post 4 of 12 STORM DAMAGE", "4 list|12 list")]
    [InlineData("Call 713-555-TIPS (8477) or 555-TIPS.", "713-555-TIPS phone|8477 phone|555-TIPS phone")]
    [InlineData("She sold him a 2011 or 2012 Volvo.", "2011 year|2012 year")]
    [InlineData("Quarterback Tom Berg (7) is tackled by linebacker Jan Lund (94).", "7 identifier|94 identifier")]
    [InlineData("She led until lap 34.", "34 identifier")]
    [InlineData("12/16 2014 A boy rides home.", "12/16 list|2014 year")]
    [InlineData("A second man and a third, who fled, were hurt.", "second ordinal|third ordinal")]
    [InlineData("Update 12/17 9:40 a.m.: the road is open.", "12/17 date|9:40 time")]
    [InlineData("Polls open on 11/27 at noon.", "11/27 date")]
    [InlineData("It sells 7-Layer Bars in tins.", "7 name")]
    [InlineData("One witness, who gave no name, told the paper that it was late.", "One indefinite")]
    [InlineData("He is in his 30s.", "30s age_band")]
    [InlineData("It was signed on 5/17/2018.", "5/17/2018 date")]
    [InlineData("The file is dated 2022-06-21.", "2022-06-21 date")]
    [InlineData("Doors open at 7:30 p.m. today.", "7:30 time")]
    [InlineData("Doors open at 7 p.m. today.", "7 p.m. time")]
    [InlineData("Doors open at seven o'clock.", "seven o'clock time")]
    [InlineData("Call 555-123-4567 now.", "555-123-4567 phone")]
    [InlineData("Call +44 20 7946 0958 now.", "44 20 7946 0958 phone")]
    [InlineData("Call 555-123-4567 or 911.", "555-123-4567 phone|911 phone")]
    [InlineData("The road is closed between junctions 16 and 17.", "16 and 17 identifier")]
    [InlineData("The jury found her guilty on count three.", "three identifier")]
    [InlineData("King Gustav I, who built the mill, died.", "I name")]
    [InlineData("The blast killed the cook and injured a fourth.", "fourth ordinal")]
    [InlineData("She came 21st.", "21st ordinal")]
    [InlineData("She won the race in 3:29.45 on Sunday.", "3:29.45 time")]
    [InlineData("She came twenty-first.", "twenty-first ordinal")]
    [InlineData("The rules are short.\n1. First wash your hands.\n2. Dry them.", "1 list|First ordinal|2 list")]
    [InlineData("It was the third flood.", "third ordinal")]
    [InlineData("Traffic on Highway 35 stopped.", "35 identifier")]
    [InlineData("It is on page 12.", "12 page")]
    [InlineData("The Covid-19 pandemic ended.", "19 name")]
    [InlineData("The G20 summit ended.", "G20 identifier")]
    [InlineData("It runs version 2.0.1 now.", "2.0.1 version")]
    [InlineData("The shop at 5118 Elm Street burned.", "5118 address")]
    [InlineData("Her novel is titled “40 Lanterns,” he said.", "40 title")]
    [InlineData("World War II ended.", "II name")]
    [InlineData("One of the aims is to save water.", "One idiom")]
    [InlineData("No one came.", "one pronoun")]
    [InlineData("They came one by one.", "one idiom|one idiom")]
    [InlineData("According to one official, it rained.", "one indefinite")]
    [InlineData("See www.example.org/a/24 for more.", "24 identifier")]
    [InlineData("As others found [3, 5], it works.", "3, 5 reference")]
    [InlineData("The shop is open 24/7.", "24/7 idiom")]
    public void A_number_that_counts_nothing_is_set_aside(string text, string expected)
    {
        Assert.Equal(expected.Split('|'), FigureLines.SetAside(text));
        Assert.Empty(FigureLines.Values(text));
    }

    [Fact]
    public void Numbers_of_furniture_are_set_aside()
    {
        const string Text = "Read 12 more stories\n\nThe dam held 30 boats.";
        using var parsed = ClaimTracker.Sentences.TextParser.Parse(Text, [new ClaimTracker.Text.TextSpan(0, 20)]);
        var reading = ClaimTracker.Mentions.Figures.FigureFinder.Find(parsed, [], [], []);
        Assert.Equal("12 furniture", Assert.Single(reading.SetAside) is var number ? $"{number.Span.Of(Text)} {number.Reason}" : "");
        Assert.Equal("30", Assert.Single(reading.Figures).Span.Of(Text));
    }

    [Theory]
    [InlineData("About 2000 people came.", "2000 = 2000")]
    [InlineData("One man came.", "One = 1")]
    [InlineData("At least one of the barns burned.", "one = 1")]
    [InlineData("The dial read and 0 called for care.", "0 = 0")]
    [InlineData("The first 21 shops opened.", "21 = 21")]
    public void A_number_that_counts_is_not_set_aside_for_its_looks(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));
}
