using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Which figures of two articles meet though their texts use other words, and which stay apart though they use the same.</summary>
public sealed class ComparabilityTests
{
    [Theory]
    [InlineData("The union Kordia is demanding a pay rise of 9 percent, it said on Monday.", "The union wants a 6 per cent pay rise for its members.", "9 percent | 6 per cent")]
    [InlineData("The Veldan economy grew by 2.4 percent in 2021, the statistics bureau said.", "Veldan's gross domestic product expanded 2.1 percent last year, figures of the statistics bureau showed.", "2.4 percent | 2.1 percent")]
    [InlineData("Unemployment fell to 6.2 percent in January.", "The jobless rate was 6.6 percent in January.", "6.2 percent | 6.6 percent")]
    [InlineData("Turnout was 71 percent, the electoral commission said.", "Turnout in the election reached 74 percent.", "71 percent | 74 percent")]
    [InlineData("Mara Jolin won the election with 53.4 percent of the vote, final results showed.", "Mara Jolin has won the election with 54.3 percent of the vote, according to final results.", "53.4 percent | 54.3 percent")]
    [InlineData("The nurse Ella Marten, 26, found the letter.", "Ella Marten, 62, found the letter.", "26 | 62")]
    [InlineData("The hikers were found 9 kilometres from the village of Arran.", "They were found 12 kilometres from the village of Arran.", "9 | 12")]
    [InlineData("A train carrying 160 passengers derailed near Orvieto on Monday.", "The train left the rails near Orvieto. There were 190 passengers on board.", "160 | 190")]
    [InlineData("Residents of the flooded valley were moved to 24 shelters, the governor of Masko said.", "The governor of Masko opened 27 shelters for residents of the flooded valley.", "24 | 27")]
    [InlineData("The Orrin Pass fire has burned 14,000 acres (5,666 hectares), officials said.", "The fire at Orrin Pass has scorched 17,000 acres, officials said.", "14,000 | 5,666 | 17,000")]
    [InlineData("The vaccine was tested in a trial with 20,000 volunteers in Kenya, the maker Lundis said.", "The maker Lundis tested the vaccine in a trial of 2,000 volunteers in Kenya.", "20,000 | 2,000")]
    [InlineData("Northbank will pay a dividend of 0.35 euros a share, the lender from Lund said.", "The dividend of the lender from Lund will be 0.53 euros per share.", "0.35 euros | 0.53 euros")]
    [InlineData("The Harbour Hall in Tolo holds 3,000 people.", "The Harbour Hall in Tolo has a capacity of 3,500.", "3,000 | 3,500")]
    [InlineData("A convoy carrying 220 tonnes of flour reached the besieged town of Daru, the agency said.", "The agency said 260 tonnes of flour had arrived in the besieged town of Daru with the convoy.", "220 | 260")]
    [InlineData("Three boats struck the old bridge of Melby on Monday night.", "Five boats hit the old bridge of Melby on Monday night.", "Three | Five")]
    [InlineData("Nine divers were trapped in the cave near Lund on Monday.", "Eleven divers were trapped in the cave near Lund on Monday.", "Nine | Eleven")]
    public void Meet_though_the_words_differ(string one, string other, string values) =>
        Assert.Equal([values], new ReadStory().Article("2022-02-14", "Market Daily", one).Article("2022-02-14", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("The fire destroyed 84 homes in Orrin Pass, officials said.", "The fire in Orrin Pass damaged 120 homes, officials said.")]
    [InlineData("With 40 percent of the ballots counted, Mara Jolin had 48.9 percent of the vote.", "Mara Jolin won the election with 52.3 percent of the vote.")]
    [InlineData("Mara Jolin, 44, spoke first.", "Her son Tom Jolin, 12, spoke last.")]
    [InlineData("A survey of 1,204 adults by Trento found that most support the sugar tax.", "A survey of 2,010 adults by Obrin found that most support the sugar tax.")]
    [InlineData("The missile flew 2,700 kilometres over the island of Arran.", "The missile fell 1,180 kilometres east of the island of Arran.")]
    [InlineData("Growth in 2021 was 2.4 percent.", "Growth of 1.5 percent is expected this year.")]
    [InlineData("The army shot down 21 balloons, the ministry said.", "Twelve balloons were shot down over the northern district alone, the ministry said.")]
    [InlineData("The wreck lies 2,000 kilometres east of Cape Arran.", "The wreck lies 2,600 kilometres south of Port Melby.")]
    [InlineData("Four people were shot at a party in Melby on Sunday, police said.", "A man was shot in the leg at a party in Melby on Sunday, police said.")]
    public void Stay_apart_though_the_words_are_alike(string one, string other) => Assert.DoesNotContain(
        new ReadStory().Article("2022-02-14", "Market Daily", one).Article("2022-02-15", "Finance Post", other).Reconcile().Findings,
        finding => finding.Relation is Relation.Conflict or Relation.Update);

    [Fact]
    public void Two_values_of_one_article_do_not_silence_the_quantity() => Assert.Equal(["1,300 | 1,900"], new ReadStory()
        .Article("2023-05-02", "Coast News", "Fishermen landed 1,300 crates of herring in the port of Ardal on Monday. In the port of Melby the trawlers brought 2,200 crates ashore.")
        .Article("2023-05-02", "Herald", "Fishermen landed 1,900 crates of herring in the port of Ardal on Monday.")
        .Printed(Relation.Conflict));

    [Fact]
    public void One_article_that_tells_one_thing_twice_contradicts_itself() => Assert.Equal(
        ["The article opens with 300 and further down gives 250 for people arrested in Oslo: the one from the interior minister, the other from the police."],
        new ReadStory().Article("2024-05-01", "Free Press", "Police arrested 300 people at a march in Oslo on Wednesday, the interior minister said. Two officers were hurt. In a statement later, the police said that 250 people had been arrested at the march.")
            .Findings(Relation.Conflict).Select(finding => finding.Explanation));

    [Fact]
    public void The_dead_of_one_village_are_a_part_of_all() => Assert.Empty(new ReadStory()
        .Article("2025-03-04", "Courier", "At least 31 people died when floods swept through the valley on Monday, the ministry said. Roads were cut. In the village of Orla six people drowned when a bridge gave way.")
        .Article("2025-03-04", "Mail", "Floods killed at least 31 people in the valley on Monday.")
        .Findings(Relation.Conflict));

    [Fact]
    public void What_a_text_calls_older_stands_against_no_third_value()
    {
        var story = new ReadStory()
            .Article("2024-11-05", "Monitor", "Health officials in Dunmore confirmed 21 cases of measles on Tuesday.")
            .Article("2024-11-12", "Monitor", "The number of confirmed measles cases in Dunmore has risen to 48, up from 21 a week ago, the health department said on Tuesday.")
            .Article("2024-11-12", "Sentinel", "Dunmore now has 53 confirmed cases of measles, the health department said on Tuesday.");
        Assert.Equal(["48 | 53"], story.Printed(Relation.Conflict));
    }

    [Fact]
    public void A_smaller_toll_told_later_contradicts_unless_it_was_corrected() => Assert.Equal(["32 | 30"], new ReadStory()
        .Article("2016-11-11", "Post", "It was revenge for air strikes in Kunduz earlier this month that left 32 civilians dead.")
        .Article("2016-11-12", "Express", "It was revenge for air strikes this month which killed 30 civilians in Kunduz.")
        .Printed(Relation.Conflict));

    [Fact]
    public void An_article_without_outlet_and_title_is_told_by_its_first_words()
    {
        var values = new ReadStory().Article("2024-05-01", null, "A storm over the bay sank 14 boats in Kerrin on Monday night.").Article("2024-05-01", "Herald", "The storm sank 14 boats in Kerrin on Monday night.").Reconcile().Series.SelectMany(series => series.Values);
        Assert.Contains("the article that begins “A storm over the bay sank 14 …”", values.SelectMany(value => value.Origins).Order(StringComparer.Ordinal));
    }
}
