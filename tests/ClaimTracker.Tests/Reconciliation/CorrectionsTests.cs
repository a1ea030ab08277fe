using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>What texts themselves say of older figures: risen from, revised down, put at before, not so.</summary>
public sealed class CorrectionsTests
{
    private const string Monday = "The earthquake in Valdora killed 41 people and injured 230, officials said on Monday.";

    [Theory]
    [InlineData("The death toll of the earthquake in Valdora rose to 58 on Wednesday, up from 41 on Monday, the agency said.", "41", "58")]
    [InlineData("The earthquake in Valdora killed 58 people, the agency said on Wednesday. It had earlier put the toll at 41.", "41", "58")]
    [InlineData("The death toll of the earthquake in Valdora was raised from 41 to 58 on Wednesday, the agency said.", "41", "58")]
    public void Links_an_older_figure_told_beside_the_new_one(string text, string older, string newer)
    {
        var story = new ReadStory().Article("2024-05-06", "Coastal Courier", Monday).Article("2024-05-08", "Harbour Post", text);
        var update = Assert.Single(story.Findings(Relation.Update), finding => finding.Members.Any(member => member.Surface == newer));
        Assert.Contains(Reason.ToldAsEarlier, update.Reasons);
        Assert.Contains(update.Members, member => member.Surface == older && member.Document == "01.txt");
        Assert.Contains($"{older}, then {newer}", update.Explanation, StringComparison.Ordinal);
        Assert.Empty(story.Findings(Relation.Conflict));
    }

    [Fact]
    public void Takes_a_figure_revised_down_for_a_correction()
    {
        var story = new ReadStory().Article("2024-05-06", "Coastal Courier", Monday)
            .Article("2024-05-08", "Harbour Post", "The number of injured was revised down to 198 on Wednesday after double counting was found, the agency said; it had earlier reported 230.");
        var update = Assert.Single(story.Findings(Relation.Update));
        Assert.Equal(Reason.Corrected, update.Reasons[0]);
        Assert.Contains("230, then 198", update.Explanation, StringComparison.Ordinal);
        Assert.Equal(198, story.Quantity("people injured in Valdora").Best);
    }

    [Fact]
    public void Reads_the_correction_of_an_earlier_version() => Assert.Contains(Reason.ToldAsEarlier, Assert.Single(new ReadStory()
        .Article("2024-01-17", "Valley News", "The car parts maker will close its plant in June with the loss of 900 jobs, the company said on Wednesday.")
        .Article("2024-01-19", "Valley News", "An earlier version of this article said 900 jobs would be lost at the plant. The company said on Friday that the figure was 960.")
        .Findings(Relation.Update)).Reasons);

    [Fact]
    public void Sees_that_one_side_denies_the_number_of_the_other()
    {
        var conflict = Assert.Single(new ReadStory()
            .Article("2022-11-03", "Rail News", "Some 40,000 rail workers walked out on Thursday in a dispute over pay, the union said.")
            .Article("2022-11-04", "Observer Daily", "The operator said on Friday that 25,000 workers had walked out on Thursday, not 40,000 as the union claims.")
            .Findings(Relation.Conflict));
        Assert.Equal(Reason.Denied, conflict.Reasons[0]);
    }

    [Fact]
    public void Does_not_take_a_date_beside_a_figure_for_an_older_value() => Assert.Equal(3, new ReadStory()
        .Article("2024-03-01", "Harbour Post", "A student who fatally shot three people last month before turning the gun on himself left a note, police said.")
        .Quantity("people killed").Best);
}
