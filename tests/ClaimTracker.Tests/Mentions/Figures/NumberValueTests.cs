namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>Numbers in digits and words, with currencies and units: what they come to.</summary>
public class NumberValueTests
{
    [Theory]
    [InlineData("The flood took 1,204 sheep.", "1,204 = 1204")]
    [InlineData("There were two hundred and six goats.", "two hundred and six = 206")]
    [InlineData("Twenty-one ships sank.", "Twenty-one = 21")]
    [InlineData("It sold 2.5 million records.", "2.5 million = 2500000")]
    [InlineData("They own one hundred thousand sheep.", "one hundred thousand = 100000")]
    [InlineData("Some 3 hundred and 21 boats came.", "3 hundred and 21 = 321")]
    [InlineData("The state has 13 lakh voters.", "13 lakh = 1300000")]
    [InlineData("The herd had 1\u202f234\u202f567 animals.", "1\u202f234\u202f567 = 1234567")]
    [InlineData("A dozen eggs broke.", "A dozen = 12")]
    [InlineData("Half a million bees died.", "Half a million = 500000")]
    [InlineData("They planted five and a half million trees.", "five and a half million = 5500000")]
    [InlineData("He bought half a dozen goats.", "half a dozen = 6")]
    [InlineData("The club has 10k members.", "10k = 10000")]
    [InlineData("It has 300m users.", "300m = 300000000")]
    [InlineData("The number of patients rose to a record of 7.21m in October.", "7.21m = 7210000")]
    [InlineData("The jumper's best mark was 7.31m.", "7.31m = 7.31 length metre")]
    [InlineData("Spectators saw her jump 7.42m.", "7.42m = 7.42 length metre")]
    [InlineData("She broke the record by two-tenths of a second.", "two-tenths = 0.2 duration second")]
    [InlineData("A third were undecided.", "A third = 0.3333 share")]
    [InlineData("The reading was minus five.", "minus five = -5")]
    [InlineData("The lab counted 1.3e6 cells.", "1.3e6 = 1300000")]
    public void A_number_comes_to_its_value(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));

    [Theory]
    [InlineData("Two-thirds of the voters agreed.", "Two-thirds = 0.6667 share")]
    [InlineData("Nearly half of the town burned.", "half = 0.5 share")]
    [InlineData("About a third of the crop rotted.", "a third = 0.3333 share")]
    [InlineData("Prices rose 4 percent.", "4 percent = 4 share percent")]
    [InlineData("Rents rose 3.5 per cent.", "3.5 per cent = 3.5 share percent")]
    [InlineData("Some 64% agreed.", "64% = 64 share percent")]
    [InlineData("It fell half a percentage point.", "half = 0.5 other percentage point")]
    [InlineData("One in five Danes cycles.", "One in five = 0.2 ratio")]
    [InlineData("Nine in 10 farms have water.", "Nine in 10 = 0.9 ratio")]
    [InlineData("The panel voted 5-4 for the ban.", "5-4 = 1.25 ratio")]
    [InlineData("Lund won 3-1 on Sunday.", "3-1 = 1..3 score")]
    [InlineData("Both Lions (4-8) teams lost.", "4-8 = 4..8 score")]
    [InlineData("The House voted 330-110 for it.", "330-110 = 3 ratio")]
    public void A_part_of_a_whole_is_a_share_or_ratio(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));

    [Theory]
    [InlineData("They fled 45,000-50,000 strong.", "45,000-50,000 = 45000..50000")]
    [InlineData("Between 20 and 30 cows escaped.", "20 and 30 = 20..30")]
    [InlineData("It costs $3-4 million.", "$3-4 million = 3000000..4000000 money USD")]
    [InlineData("Between 20 and 30 percent left.", "20 and 30 percent = 20..30 share percent")]
    [InlineData("It is from 5 to 7 metres high.", "5 to 7 = 5..7 length metre")]
    [InlineData("An 8- to 16-metre mast fell.", "8- to 16 = 8..16 length metre")]
    [InlineData("He saw two or three wolves.", "two or three = 2..3")]
    public void Two_ends_make_a_range(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));

    [Fact]
    public void A_rise_from_one_number_to_another_gives_both() => Assert.Equal(["12 = 12", "41 = 41"], FigureLines.Values("The toll rose from 12 to 41."));

    [Fact]
    public void A_part_with_its_whole_gives_both() => Assert.Equal(["17 = 17", "1,335 = 1335"], FigureLines.Values("Only 17 out of 1,335 boats returned."));

    [Theory]
    [InlineData("The bridge cost $1.2bn.", "$1.2bn = 1200000000 money USD")]
    [InlineData("It raised €300m last year.", "€300m = 300000000 money EUR")]
    [InlineData("The dividend rose by 5p.", "5p = 5 money penny")]
    [InlineData("He was fined Rs 5 crore.", "Rs 5 crore = 50000000 money INR")]
    [InlineData("He paid Rs5,000 in cash.", "Rs5,000 = 5000 money INR")]
    [InlineData("It lost A$20 million.", "A$20 million = 20000000 money AUD")]
    [InlineData("The bank lent 20 million Swiss francs.", "20 million Swiss francs = 20000000 money CHF")]
    [InlineData("A ticket costs 3 dollars 50 cents.", "3 dollars 50 cents = 3.5 money USD")]
    [InlineData("The firm spent 20 pounds on paint.", "20 pounds = 20 money GBP")]
    [InlineData("The pumpkin weighed 20 pounds.", "20 = 20 mass pound")]
    [InlineData("It was sold for 125 EUR.", "125 EUR = 125 money EUR")]
    [InlineData("A quarter million US dollars vanished.", "A quarter million US dollars = 250000 money USD")]
    public void Money_has_its_currency(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));

    [Theory]
    [InlineData("The road is 29km long.", "29km = 29 length kilometre")]
    [InlineData("They walked for five hours.", "five = 5 duration hour")]
    [InlineData("The estate covers 660 square metres.", "660 = 660 area square metre")]
    [InlineData("A 10-gallon drum leaked.", "10 = 10 volume gallon")]
    [InlineData("It was −18 °C at dawn.", "−18 = -18 temperature degree Celsius")]
    [InlineData("Winds reached 120 miles per hour.", "120 = 120 speed mile per hour")]
    [InlineData("The plant makes 7.3 MWh.", "7.3 = 7.3 other megawatt-hour")]
    [InlineData("She is 5 feet 2 inches.", "5 feet 2 inches = 5.1667 length foot")]
    [InlineData("A 54-year-old farmer called.", "54 = 54 age year")]
    [InlineData("The child is ten years old.", "ten = 10 age year")]
    [InlineData("Anna Holm, 54, called.", "54 = 54 age year")]
    [InlineData("A woman aged 31 called.", "31 = 31 age year")]
    [InlineData("The boys, aged two and four, slept.", "two = 2 age year|four = 4 age year")]
    [InlineData("Two brothers, 15 and 17, called.", "Two = 2|15 = 15 age year|17 = 17 age year")]
    [InlineData("The driver, 52, fled.", "52 = 52 age year")]
    [InlineData("Most patients were under five.", "five = 5 age year")]
    [InlineData("The poll is out by plus or minus 3 percentage points.", "3 = 3 other percentage point")]
    [InlineData("A 7.1-magnitude quake struck.", "7.1 = 7.1 other magnitude")]
    [InlineData("A magnitude 6.8 quake struck.", "6.8 = 6.8 other magnitude")]
    [InlineData("It took half an hour.", "half = 0.5 duration hour")]
    public void A_measure_has_its_unit(string text, string expected) => Assert.Equal(expected.Split('|'), FigureLines.Values(text));

    [Theory]
    [InlineData("Dozens of cows drowned.", "Dozens = 12..")]
    [InlineData("Tens of thousands of fans came.", "Tens of thousands = 10000..")]
    [InlineData("Scores of cars burned.", "Scores = 20..")]
    [InlineData("A few hundred fans came.", "A few hundred = 200..")]
    [InlineData("A couple of hundred fans came.", "A couple of hundred = 200..")]
    [InlineData("Several hundred fans came.", "Several hundred = 300..")]
    [InlineData("It lost hundreds of millions of dollars.", "hundreds of millions of dollars = 100000000.. money USD")]
    public void A_vague_word_has_a_floor(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));
}
