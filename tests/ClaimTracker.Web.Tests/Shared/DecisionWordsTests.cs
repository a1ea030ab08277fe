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
        Assert.Equal("0.2", DecisionWords.Name(Reporting(1), new ValueRank(.2m, null, Rank.Preferred, null)));
    }

    [Fact]
    public void A_vote_is_told_with_both_its_sides()
    {
        var decision = Reporting(2) with { Pairs = new Dictionary<decimal, string> { [2] = "6-3", [1.25m] = "5-4" }, Ranks = [new ValueRank(1.25m, null, Rank.Deprecated, DeprecationReason.Misreported)] };
        Assert.Contains(", report 6-3; 5-4 deprecated", DecisionWords.Of(decision), StringComparison.Ordinal);
    }

    private static Decision Reporting(decimal value) =>
        new("d", "f", Judgement.SameQuantity, SettlingMethod.PreferSource, value, "", "Maja", new DateTime(2024, 3, 9, 8, 0, 0, DateTimeKind.Utc), "e", null);
}
