using ClaimTracker.Web.Startup;

namespace ClaimTracker.Web.Tests.Hosting;

public sealed class ListenAddressesTests
{
    [Fact]
    public void Without_a_setting_it_is_this_computer_alone() => Assert.Equal(["http://localhost:5217"], ListenAddresses.Find(null, 5217));

    [Theory]
    [InlineData("http://localhost:80")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    public void An_address_of_this_computer_is_taken(string url) => Assert.Equal([url], ListenAddresses.Find(url, 1));

    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://[::]:80")]
    [InlineData("http://192.168.1.4:80")]
    [InlineData("http://news.example:80")]
    [InlineData("http://localhost:80;http://0.0.0.0:81")]
    [InlineData("nonsense")]
    public void Any_other_address_is_refused_by_name(string url)
    {
        var problem = Assert.Throws<StartProblemException>(() => ListenAddresses.Find(url, 1));

        Assert.Contains(url.Split(';')[^1], problem.Message, StringComparison.Ordinal);
    }
}
