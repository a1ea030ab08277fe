using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>The two sides of a vote are one result, and results are held against each other whole.</summary>
public sealed class VotesTests
{
    private const string Council = "The town council voted 7-2 on Monday night to build a market hall in Mill Lane, Mayor Ines Farrow said.";

    [Theory]
    [InlineData(Council, "Councillors backed the market hall in Mill Lane by a vote of 5-4 on Monday night, Mayor Ines Farrow said.", "7-2 | 5-4")]
    [InlineData(Council, "The vote on Monday night for the market hall in Mill Lane was six to three, Mayor Ines Farrow said.", "7-2 | six to three")]
    [InlineData("The state Senate voted 31 to 24 on Tuesday to pass the water bill.", "Senators passed the water bill 34-21 on Tuesday.", "31 to 24 | 34-21")]
    [InlineData("Parliament approved the road tax by 131 votes to 94 on Tuesday.", "On Tuesday 137 members of parliament voted for the road tax and 88 against.", "131 votes to 94 | 137 members of parliament voted for the road tax and 88")]
    public void Results_of_one_vote_contradict_each_other_as_pairs(string one, string other, string values)
    {
        var finding = Assert.Single(new ReadStory().Article("2024-03-05", "City Post", one).Article("2024-03-05", "Daily Bell", other).Findings(Relation.Conflict));
        Assert.Equal(values, string.Join(" | ", finding.Members.Select(member => member.Surface)));
        Assert.StartsWith("For the vote (", finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Council, "Councillors backed the market hall in Mill Lane by a vote of seven to two on Monday night, Mayor Ines Farrow said.")]
    [InlineData("Parliament approved the road tax by 131 votes to 94 on Tuesday.", "On Tuesday 131 members of parliament voted for the road tax and 94 against.")]
    [InlineData("The motion to sell the library failed 4-9 on Tuesday after a council vote.", "The council rejected the motion to sell the library by 9 votes to 4 on Tuesday.")]
    [InlineData(Council, "Councillors backed the market hall in Mill Lane on Monday night, Mayor Ines Farrow said. Bookmakers gave odds of 5-4 on the vote.")]
    [InlineData(Council, "A committee had turned down the market hall in Mill Lane in a vote of 5-4 in 2019, Mayor Ines Farrow said. The town council voted 7-2 for it on Monday night.")]
    public void One_result_in_two_wordings_and_two_votes_contradict_nothing(string one, string other) =>
        Assert.Empty(new ReadStory().Article("2024-03-05", "City Post", one).Article("2024-03-05", "Daily Bell", other).Findings(Relation.Conflict));

    [Fact]
    public void A_result_is_printed_as_it_is_told_and_no_range_lies_between_two()
    {
        var vote = Assert.Single(new ReadStory().Article("2024-03-05", "City Post", Council)
            .Article("2024-03-05", "Daily Bell", "Councillors backed the market hall in Mill Lane by a vote of 5-4 on Monday night, Mayor Ines Farrow said.").Reconcile().Series);
        Assert.Contains(vote.Written(vote.Best!.Value), (IEnumerable<string>)["7-2", "5-4"]);
        Assert.Equal((vote.Best, vote.Best), (vote.Low, vote.High));
    }
}
