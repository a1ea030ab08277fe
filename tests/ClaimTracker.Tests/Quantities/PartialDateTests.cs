using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Quantities;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-06", "2022-06")]
    [InlineData("2022-06-21", "2022-06-21")]
    [InlineData("2022-06-21T17:19:00Z", "2022-06-21")]
    public void Keeps_the_precision_it_was_given(string text, string expected)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022/06/21")]
    [InlineData("0000-01-01")]
    public void Refuses_what_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_month_lasts_to_its_last_day()
    {
        var february = new PartialDate(2024, 2);
        Assert.Equal(new DateOnly(2024, 2, 1), february.FirstDay);
        Assert.Equal(new DateOnly(2024, 2, 29), february.LastDay);
    }

    [Fact]
    public void An_interval_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateInterval(new PartialDate(2022, 5), new PartialDate(2021)));
}
