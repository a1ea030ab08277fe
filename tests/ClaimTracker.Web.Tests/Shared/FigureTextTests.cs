using ClaimTracker.Quantities;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("USD", "$30,000\u2013$50,000")]
    [InlineData("percent", "30,000\u201350,000%")]
    [InlineData(null, "30,000\u201350,000")]
    public void A_range_carries_its_unit_where_print_has_it(string? unit, string brief) =>
        Assert.Equal(brief, FigureText.Brief(null, 30_000, 50_000, Modifier.Exact, unit));

    [Fact]
    public void A_limit_is_a_sign_where_there_is_little_room()
    {
        Assert.Equal("~a third", FigureText.Brief(1m / 3, null, null, Modifier.About, null));
        Assert.Equal("\u2264\u20AC2,000", FigureText.Brief(2000, null, null, Modifier.AtMost, "EUR"));
        Assert.Equal("hundreds", FigureText.Brief(null, 100, null, Modifier.Vague, null, "hundreds"));
    }
}
