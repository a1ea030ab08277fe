using ClaimTracker.Web.Features.Articles;

namespace ClaimTracker.Web.Tests.Features;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2024-03-31", "2024-03-31")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("31 March 2024", "2024-03-31")]
    [InlineData("31st march 2024", "2024-03-31")]
    [InlineData("March 3, 2024", "2024-03-03")]
    [InlineData("Sept. 5, 2024", "2024-09-05")]
    [InlineData("Tuesday, 19 Nov 2024", "2024-11-19")]
    [InlineData("Tue 19 November 2024", "2024-11-19")]
    [InlineData("March 2024", "2024-03")]
    [InlineData("03/04/2024", null)]
    [InlineData("31 June 2024", null)]
    [InlineData("yesterday", null)]
    [InlineData("31 March", null)]
    public void A_date_is_read_as_people_write_it(string written, string? iso) => Assert.Equal(iso, WrittenDate.ToIso(written));
}
