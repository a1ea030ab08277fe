using ClaimTracker.Review;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class DecisionWordsTests
{
    [Fact]
    public void A_value_below_one_is_no_part_of_one() =>
        Assert.EndsWith(", report 0.5", DecisionWords.Of(Reporting(.5m)), StringComparison.Ordinal);

    [Fact]
    public void A_range_and_ranks_are_plain_numbers()
    {
        Assert.EndsWith(", report 0.25 to 1,500", DecisionWords.Of(Reporting(.25m) with { ReportedHigh = 1500 }), StringComparison.Ordinal);
        Assert.Equal("0.2", DecisionWords.Name(new ValueRank(.2m, null, Rank.Preferred, null)));
    }

    private static Decision Reporting(decimal value) =>
        new("d", "f", Judgement.SameQuantity, SettlingMethod.PreferSource, value, "", "Maja", new DateTime(2024, 3, 9, 8, 0, 0, DateTimeKind.Utc), "e", null);
}
