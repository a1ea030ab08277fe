using ClaimTracker.Claims;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class ClaimFilterTests
{
    [Fact]
    public void A_filter_is_read_as_it_is_written()
    {
        var filter = new ClaimFilter("Anna Berg & Co", ClaimKind.DirectQuote, "Malm\u00F6", "abc", "Fire=1", "art", "two buses+1");
        Assert.True(ClaimFilter.TryParse("?" + filter, out var read, out var problem));
        Assert.Equal((filter, null), (read, problem));
    }

    [Fact]
    public void Empty_values_narrow_nothing()
    {
        Assert.True(ClaimFilter.TryParse("source=&kind=&q=+", out var read, out _));
        Assert.Equal(ClaimFilter.None, read);
        Assert.Equal("", read.ToString());
    }

    [Theory]
    [InlineData("sauce=x", "source, kind, location")]
    [InlineData("kind=shouted", "direct_quote, indirect, mixed, own_voice")]
    public void What_is_wrong_is_named_with_what_is_allowed(string query, string allowed)
    {
        Assert.False(ClaimFilter.TryParse(query, out _, out var problem));
        Assert.Contains(allowed, problem, StringComparison.Ordinal);
    }
}
