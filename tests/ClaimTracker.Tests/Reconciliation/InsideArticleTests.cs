using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>One article against itself: a number that is told again with another value, and numbers that only look like it.</summary>
public sealed class InsideArticleTests
{
    [Theory]
    [InlineData("Ferry collision leaves 14 hurt off Northmouth\n\nTwo ferries collided in thick fog on Tuesday morning.\n\nSeventeen people were injured in the collision, two of them seriously, the coastguard said.", "14 | Seventeen")]
    [InlineData("An insurer is to cut 1,200 jobs over the next two years, it said on Tuesday.\n\nIts head told staff in an email that the 2,100 job cuts were painful.", "1,200 | 2,100")]
    [InlineData("Three men wearing masks threatened the night porter of a hotel on Sunday, police said.\n\nThe four men fled in a grey van, which was found burnt out.", "Three | four")]
    [InlineData("An inspector found 63 dogs in a bungalow in February, a court heard.\n\nAll 36 dogs have since found new homes.", "63 | 36")]
    [InlineData("A school closed on Wednesday after 11 students came down with measles, the county health department said.\n\nThe county health officer said the nine students who caught measles had had no vaccine.", "11 | nine")]
    [InlineData("A trust will spend £45 million on a new wing for children, it said on Thursday.\n\nIts head said the £54 million wing would be the best in the region.", "£45 million | £54 million")]
    [InlineData("Customs officers found 400 kilos of cocaine hidden among bananas on Thursday.\n\nA spokesman said the 40 kilos of cocaine had been burnt.", "400 | 40")]
    [InlineData("A treasurer who stole from a hospice was jailed for five years on Friday.\n\nSentencing Marion Keel to four years in prison, the judge said she had betrayed the dying.", "five | four")]
    [InlineData("An earthquake of magnitude 6.1 shook the coast early on Sunday.\n\nThe seismological centre put the magnitude at 6.4.", "6.1 | 6.4")]
    [InlineData("Marlow beat Pelton on Saturday in front of a crowd of 8,412.\n\n\"We never stopped believing,\" said the manager. The game was watched by 8,214 people.", "8,412 | 8,214")]
    [InlineData("Mara Olm, 71, who has kept bees in Lund for forty summers, won the prize on Sunday.\n\nOlm, 74, said that she would share it with her neighbours.", "71 | 74")]
    public void Another_value_for_what_was_told_before_contradicts_it(string text, string values)
    {
        var finding = Assert.Single(new ReadStory().Article("2024-03-05", "City Post", text).Findings(Relation.Conflict));
        Assert.Contains(Reason.WithinOneArticle, finding.Reasons);
        Assert.Equal(values, string.Join(" | ", finding.Members.Select(member => member.Surface).Distinct(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Nine people were killed when a bus fell into a ravine on Thursday, police said.\n\nSix people died at the scene and three in hospital, the police chief Ana Belo said.")]
    [InlineData("Floods have killed 11 people in Poland and the Czech Republic.\n\nCzech police said on Monday that five people had died there. In Poland six people drowned, a ministry in Warsaw said.")]
    [InlineData("Council to plant 10,000 trees\n\nThe council plans to plant 10,000 trees by 2030.\n\nSo far 2,300 trees have been planted along the ring road. Last year the council planted 800 trees.")]
    [InlineData("A steelmaker will cut 2,800 jobs, most of them at Cardiff, it said on Friday.\n\nAbout 2,000 jobs will go at Cardiff and 300 at Swansea.")]
    [InlineData("A party lost 120 seats in Thursday's elections, with 60 of 107 councils declared.\n\nBy Friday night, with 100 councils declared, the party had lost 371 seats.")]
    [InlineData("Five prisoners escaped from a jail on Saturday night. The two prisoners caught within hours are back in their cells, and the three prisoners still on the run are armed.")]
    [InlineData("Rustlers killed eleven people near a market on Sunday, a minister said.\n\nIn late May, 40 people were killed in a gunfight when rustlers raided the herders.")]
    [InlineData("Five men were jailed for a total of 46 years on Tuesday. The leader was given 14 years. His brother was jailed for 11 years, and three others got seven years each.")]
    [InlineData("Of the voters, 74 percent have a good opinion of Mara Olm. Of Jan Arp 54 percent of the voters have a good opinion, and 47 percent of the voters know little of him.")]
    [InlineData("The firm raised £40 million for the stadium from its members. The £54 million stadium will open in May.")]
    [InlineData("Zoran Holt, 25, was the older brother. His sister Anna Holt lives abroad.\n\nHolt, 23, worked in a bakery, a neighbour said.")]
    [InlineData("Two men on a motorcycle fired at a bus stop on Sunday, police said.\n\nThe four men who were wounded were flown to a hospital.")]
    [InlineData("Some 650 people left their homes overnight after a river broke through a wall, the emergency services said.\n\nThe mast failed in the early morning. Engineers had mended most of the lines by the evening, leaving 800 in the dark.")]
    [InlineData("A gust of 45 mph is forecast for Monday. On Sunday gusts of 38 mph brought down trees.")]
    public void Parts_times_places_plans_and_kinds_contradict_nothing(string text) =>
        Assert.DoesNotContain(new ReadStory().Article("2024-03-05", "City Post", text).Reconcile().Findings, finding => finding.Relation is Relation.Conflict);

    [Fact]
    public void What_an_article_takes_back_was_corrected()
    {
        var finding = Assert.Single(new ReadStory().Article("2024-03-05", "City Post", "Four people were injured in a blast at a mill on Monday, police said.\n\nFour people were injured in the blast at the mill, not five as first reported, the police chief said.")
            .Reconcile().Findings, finding => finding.Relation is Relation.Conflict or Relation.Update);
        Assert.Equal((Relation.Update, Reason.Corrected), (finding.Relation, finding.Reasons[0]));
    }
}
