using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Quantities;

public sealed class PrintedValueTests
{
    [Theory]
    [InlineData("1204", null, "1,204")]
    [InlineData("1.3", "percent", "1.3%")]
    [InlineData("4250000", "GBP", "\u00A34.25 million")]
    [InlineData("2000", "EUR", "\u20AC2,000")]
    [InlineData("12345678", "USD", "$12,345,678")]
    [InlineData("1000000000", "PLN", "PLN 1 billion")]
    [InlineData("30", "mile per hour", "30 miles per hour")]
    [InlineData("1", "mile", "1 mile")]
    [InlineData("-40", "degree Celsius", "-40 degrees Celsius")]
    [InlineData("3", "square_foot", "3 square feet")]
    [InlineData("7.9", "magnitude", "7.9")]
    [InlineData("60", "penny", "60 pence")]
    [InlineData("-5000000", "USD", "-$5 million")]
    [InlineData("0.0000000001", null, "1 in 10,000,000,000")]
    [InlineData("0.9999999999", null, "0.9999999999")]
    public void A_number_carries_its_unit_as_print_has_it(string value, string? unit, string printed) =>
        Assert.Equal(printed, PrintedValue.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData(1, 2, "half")]
    [InlineData(1, 3, "a third")]
    [InlineData(2, 3, "two-thirds")]
    [InlineData(3, 4, "three-quarters")]
    [InlineData(2, 4, "half")]
    [InlineData(1, 8, "an eighth")]
    [InlineData(9, 10, "nine-tenths")]
    [InlineData(1, 25, "1 in 25")]
    [InlineData(3, 1, "3")]
    public void A_part_of_one_is_a_fraction(int part, int whole, string printed) => Assert.Equal(printed, PrintedValue.Of((decimal)part / whole, null));

    [Fact]
    public void A_part_that_no_words_fit_stays_a_number() => Assert.Equal("0.3456", PrintedValue.Of(0.3456m, null));

    [Theory]
    [InlineData("32-17", "32-17")]
    [InlineData("six to three", "six to three")]
    [InlineData("2.0", "2")]
    [InlineData("twenty-two", "2")]
    public void Of_a_vote_the_quotient_says_nothing(string surface, string printed) => Assert.Equal(printed, PrintedValue.Of(2, Modifier.Exact, null, surface));

    [Fact]
    public void What_the_wording_allows_stands_before_the_number()
    {
        Assert.Equal("more than a third", PrintedValue.Of(1m / 3, Modifier.MoreThan, null));
        Assert.Equal("up to \u20AC2,000", PrintedValue.Of(2000, Modifier.AtMost, "EUR"));
        Assert.Equal("fewer than 40", PrintedValue.Of(40, Modifier.LessThan, null));
        Assert.Equal("less than 40 miles", PrintedValue.Of(40, Modifier.LessThan, "mile"));
    }

    [Fact]
    public void A_part_printed_as_a_decimal_stays_one()
    {
        Assert.Equal("0.5", PrintedValue.Of(0.5m, Modifier.Exact, null, "a ratio of 0.5"));
        Assert.Equal("half", PrintedValue.Of(0.5m, Modifier.Exact, null, "a half"));
    }

    [Fact]
    public void A_range_says_its_unit_where_print_has_it()
    {
        Assert.Equal("7 to 9 metres", PrintedValue.Range(7, 9, "metre"));
        Assert.Equal("$60 million to $75 million", PrintedValue.Range(60_000_000, 75_000_000, "USD"));
    }

    [Fact]
    public void A_vague_word_stays_as_printed()
    {
        Assert.Equal("hundreds", PrintedValue.Of(null, 100, null, Modifier.Vague, null, "hundreds"));
        Assert.Equal("100 or more", PrintedValue.Of(null, 100, null, Modifier.Vague, null, null));
        Assert.Equal("not in numbers", PrintedValue.Of(null, null, null, Modifier.Vague, null, null));
    }
}
