using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Shares held against their parts and wholes, and parts against their sums, inside one text.</summary>
public sealed class SharesAndSumsTests
{
    [Theory]
    [InlineData("Twelve of the 48 bridges in the county, or 30 percent, need repair.", "12 of 48 is 25%, but the text gives 30%.")]
    [InlineData("The survey was sent to 1,200 farmers. Of those, 300 answered, a response rate of 35 per cent.", "300 of 1,200 is 25%, but the text gives 35%.")]
    [InlineData("Of 240 pupils tested, 60 (20%) had lead in their blood.", "60 of 240 is 25%, but the text gives 20%.")]
    [InlineData("A study of 5,000 drivers found that 450 of them, or 19 percent, had used a phone at the wheel.", "450 of 5,000 is 9%, but the text gives 19%.")]
    [InlineData("Rents in the town rose from 800 to 1,000 euros in a year, an increase of 35 percent.", "From €800 to €1,000 is a rise of 25%, but the text gives 35%.")]
    public void A_share_that_does_not_fit_fails(string text, string explanation) =>
        Assert.Equal(explanation, Assert.Single(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.ShareFails)).Explanation);

    [Theory]
    [InlineData("Twelve of the 48 bridges in the county, or 25 percent, need repair.", "12 of 48 is 25%, which is the 25% given.")]
    [InlineData("Rents in the town rose from 800 to 1,000 euros in a year, an increase of 25 percent.", "From €800 to €1,000 is a rise of 25%, which is the 25% given.")]
    public void A_share_that_fits_holds(string text, string explanation) =>
        Assert.Equal(explanation, Assert.Single(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.ShareHolds)).Explanation);

    [Theory]
    [InlineData("Of the 300 people polled, 120 were women. Some 55 percent said they would vote for the measure.")]
    [InlineData("Nine of the 36 patients died. Survival after the operation is 90 percent in other hospitals.")]
    [InlineData("Twelve of the 48 bridges need repair, or 30 percent more than a year ago.")]
    [InlineData("The mill cut 110 of its 900 jobs, or 30 percent of its wage bill.")]
    [InlineData("Some 1.2 million of 3 million voters, or 42 percent, cast a ballot.")]
    [InlineData("Sales rose from 800 to 1,000 in March. Profit was flat, with a rise of 3 percent in rents.")]
    [InlineData("Sales went from 4.1 million to 5 million tonnes, a rise of 22 percent.")]
    public void A_share_of_something_else_and_a_round_one_fail_nothing(string text) =>
        Assert.Empty(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.ShareFails));

    [Theory]
    [InlineData("The blast killed 14 people, eight men and five women, police said.", "The parts do not add up: 8 + 5 = 13, but the text gives 14.")]
    [InlineData("Nine candidates are standing, four women and six men.", "The parts do not add up: 4 + 6 = 10, but the text gives 9.")]
    [InlineData("Police arrested 40 people at the march, 26 on Friday and 19 on Saturday.", "The parts do not add up: 26 + 19 = 45, but the text gives 40.")]
    public void Sexes_and_days_that_do_not_add_up_fail(string text, string explanation) =>
        Assert.Equal(explanation, Assert.Single(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.SumFails)).Explanation);

    [Theory]
    [InlineData("Of the nine men, six women and three children who were hurt, 12 were taken to a clinic.")]
    [InlineData("Forty people were hurt in the crash. Eleven were in hospital on Friday and six on Saturday.")]
    [InlineData("The firm has 640 shops in Europe, 300 in Asia and 90 in Africa. It plans to open 120 this year, 70 of them in China.")]
    [InlineData("The bus carried 40 people, four of them women and two of them men with crutches.")]
    public void Numbers_beside_each_other_are_no_sum(string text) =>
        Assert.Empty(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.SumFails));
}
