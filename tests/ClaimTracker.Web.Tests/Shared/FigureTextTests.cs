using ClaimTracker.Quantities;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("USD", "$30,000 to $50,000", "$30,000\u201350,000")]
    [InlineData("percent", "30,000 to 50,000%", "30,000\u201350,000%")]
    [InlineData(null, "30,000 to 50,000", "30,000\u201350,000")]
    public void A_range_carries_its_unit_where_print_has_it(string? unit, string words, string brief)
    {
        Assert.Equal(words, FigureText.Value(null, 30_000, 50_000, Modifier.Exact, unit));
        Assert.Equal(brief, FigureText.Brief(null, 30_000, 50_000, Modifier.Exact, unit));
    }
}
