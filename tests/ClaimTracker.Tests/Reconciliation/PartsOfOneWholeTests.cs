using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Parts of one whole that two texts give, numbers that a text takes back, and those who were hurt against those who were treated.</summary>
public sealed class PartsOfOneWholeTests
{
    [Theory]
    [InlineData("Nine of the 52 children who fell ill at the camp are in hospital, the health board said on Monday.", "Ten of the 52 children who fell ill at the camp are in hospital, the health board said on Monday.", "Nine | Ten")]
    [InlineData("The gunman killed six people, four of them women, in Orle on Monday, police said.", "The gunman killed six people, three of them women, in Orle on Monday, police said.", "four | three")]
    [InlineData("Two of the 30 samples held listeria, inspectors found on Monday.", "Inspectors found on Monday that five of the 30 samples held listeria.", "Two | five")]
    [InlineData("Of the 40 people on the bus, 12 died, the police said on Monday.", "Of the 40 people on the bus, 14 died, the police said on Monday.", "12 | 14")]
    public void Parts_of_one_whole_of_which_the_same_is_said_contradict_each_other(string one, string other, string values) =>
        Assert.Equal([values], new ReadStory().Article("2024-06-03", "City Post", one).Article("2024-06-03", "Daily Bell", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("Nine of the 52 children who fell ill at the camp are in hospital, the health board said on Monday.", "Thirty of the 52 children who fell ill at the camp live in Orle, the health board said on Monday.")]
    [InlineData("The blast in Orle hurt 12 people, four of them badly, police said on Monday.", "The blast in Orle hurt 12 people, seven of them slightly, police said on Monday.")]
    public void Parts_of_one_whole_of_which_other_things_are_said_contradict_nothing(string one, string other) =>
        Assert.Empty(new ReadStory().Article("2024-06-03", "City Post", one).Article("2024-06-03", "Daily Bell", other).Findings(Relation.Conflict));

    [Theory]
    [InlineData("Harlow County now has 80 confirmed cases of measles, the county health office said on Tuesday. It had counted suspected cases before.")]
    [InlineData("Harlow County has 80 cases of measles, the county health office said on Tuesday, after 14 turned out to be rubella.")]
    [InlineData("Harlow County has 80 cases of measles, the county health office said on Tuesday, correcting its count.")]
    public void A_number_that_takes_the_place_of_another_in_words_is_an_update(string later)
    {
        var story = new ReadStory().Article("2024-06-03", "City Post", "Harlow County has 94 cases of measles, the county health office said on Monday. The outbreak began at a day care.").Article("2024-06-04", "Daily Bell", later);
        Assert.Empty(story.Findings(Relation.Conflict));
        Assert.Contains(Reason.Corrected, Assert.Single(story.Findings(Relation.Update)).Reasons);
    }

    [Fact]
    public void A_number_below_one_that_has_grown_is_no_newer_one() => Assert.DoesNotContain(
        new ReadStory().Article("2024-06-04", "City Post", "The number of measles cases has risen to 118, the state said on Tuesday, up from 94 measles cases on Friday.")
            .Article("2024-06-04", "Daily Bell", "Harlow County has more than 80 measles cases, its health office said on Tuesday.").Findings(Relation.Update),
        finding => finding.Members.Any(member => member.Surface == "80"));

    [Fact]
    public void A_few_who_are_hurt_days_later_are_others() => Assert.Empty(
        new ReadStory().Article("2024-06-03", "City Post", "Forty-eight people were hurt when a train left the rails near Orle on Saturday.")
            .Article("2024-06-06", "Daily Bell", "Thousands marched on Thursday over the train that left the rails near Orle. Seven officers were hurt.").Findings(Relation.Update));

    [Theory]
    [InlineData("Forty-eight people were hurt when a train left the rails near Orle on Saturday, the fire service said.", "Sixty-six people were treated in hospital after a train left the rails near Orle on Saturday.", Relation.Conflict)]
    [InlineData("Forty-eight people were hurt when a train left the rails near Orle on Saturday, the fire service said.", "A train left the rails near Orle on Saturday. Two hospitals said they had treated 66 people after the derailment.", Relation.Conflict)]
    [InlineData("Sixty-six people were hurt when a train left the rails near Orle on Saturday, the fire service said.", "Forty-eight people were treated in hospital after a train left the rails near Orle on Saturday.", Relation.Scope)]
    public void Nobody_is_treated_who_is_not_hurt(string one, string other, Relation relation) =>
        Assert.Single(new ReadStory().Article("2024-06-03", "City Post", one).Article("2024-06-03", "Daily Bell", other).Findings(relation));
}
