using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Short stories with planted contradictions and traps, read as any article is.</summary>
public sealed class MadeUpStoriesTests
{
    [Theory]
    [InlineData("Brightline Foods agreed to buy its rival Corvane for $4.2 billion in cash, the companies said on Monday. Shareholders of Corvane will receive $31.50 a share.",
        "Brightline Foods will buy Corvane for $4.6bn, the companies announced on Monday. Corvane's shareholders get $31.50 per share.", "$4.2 billion | $4.6bn")]
    [InlineData("The broker Daniel Kerr was sentenced to 12 years in prison on Friday.", "A judge sentenced Daniel Kerr to 21 years in prison on Friday.", "12 | 21")]
    [InlineData("Marek, a striker, signed a five-year contract.", "The striker signed a four-year contract with the club.", "five | four")]
    [InlineData("A magnitude 6.4 earthquake struck the town on Sunday.", "The magnitude of the earthquake was 6.2, the geological survey said.", "6.4 | 6.2")]
    [InlineData("Anna Harlow won on Sunday, the election commission said with all 3,210 precincts counted.", "With all of the 3,120 precincts counted, Anna Harlow won, the election commission said.", "3,210 | 3,120")]
    [InlineData("A carer was jailed for 14 years on Friday for robbing pensioners in Lund.", "Diane Arp, who robbed pensioners in Lund, was sentenced to 18 years in prison on Friday.", "14 | 18")]
    [InlineData("A jury found Neil Arp guilty of murder. He was sentenced to 25 years in prison. His brother Liam Arp was jailed for three years.", "Neil Arp was jailed for 20 years for the murder. Liam Arp received a three-year sentence.", "25 | 20")]
    [InlineData("Inflation was 3.4 percent in February after 3.9 percent in January, the office of statistics said. The bank has a target of 2 percent.", "Inflation was 4.3 percent in February, down from 3.9 percent in January, the office of statistics said.", "3.4 percent | 4.3 percent")]
    [InlineData("Diane Arp was found guilty of 26 counts of fraud.", "Diane Arp, 52, was convicted on 28 counts of fraud.", "26 | 28")]
    [InlineData("The carer took the keys and stole £3.2m from pensioners in Lund.", "Diane Arp, who stole £2.3m from pensioners in Lund, had the keys.", "£3.2m | £2.3m")]
    [InlineData("The aircraft was nine years old, the airline said. It crashed near the runway with a crew of trainees and a broken engine.", "The aircraft, 19 years old, crashed near the runway, the airline said. The crew of trainees had reported a broken engine.", "nine | 19")]
    [InlineData("The climber fell 40ft into the ravine below the ledge at the camp.", "The climber, who fell 25 to 30 feet, was found in the ravine below the camp.", "40ft | 25 to 30")]
    [InlineData("A fire razed 140 houses and scorched 23,000 hectares in the Kellan hills, the fire service said.", "The fire in the Kellan hills has burnt 32,000 hectares, the fire service said.", "23,000 | 32,000")]
    [InlineData("The drug was tried in a study of 1,800 patients at clinics in Lund.", "The drug was tested in a trial with 8,100 patients at clinics in Lund.", "1,800 | 8,100")]
    [InlineData("About 24,000 nurses walked out on Tuesday over pay.", "Forty-two thousand nurses went on strike on Tuesday over pay.", "24,000 | Forty-two thousand")]
    [InlineData("The merger puts 1,100 jobs at risk, Corrick said.", "Unions fear the loss of 1,700 jobs after the merger with Corrick.", "1,100 | 1,700")]
    [InlineData("Police arrested 34 people and 12 officers were injured.", "Forty-three people were arrested and 12 police officers were injured.", "34 | Forty-three")]
    [InlineData("Berg Steel, which makes rails in Lund, employs 52,000 people.", "Berg Steel has about 67,000 employees and makes rails in Lund.", "52,000 | 67,000")]
    [InlineData("Net profit at Berg Steel rose to $271 million in the quarter, the rail maker said.", "Berg Steel, the rail maker, made $217 million in the quarter.", "$271 million | $217 million")]
    [InlineData("Paul Arp must pay back £530,000 within a year, the judge said.", "The judge ordered Paul Arp to repay £350,000 within a year.", "£530,000 | £350,000")]
    [InlineData("Jurors found Paul Arp guilty after deliberating for 21 hours.", "The jury took 12 hours to reach a guilty verdict on Paul Arp.", "21 | 12")]
    [InlineData("A court convicted Paul Arp of 31 counts of fraud.", "Paul Arp was found guilty of 13 counts of fraud.", "31 | 13")]
    [InlineData("Some 3,100 people spent the night in shelters after the flood, the mayor said.", "After the flood 5,100 people were in shelters overnight, the mayor said.", "3,100 | 5,100")]
    [InlineData("Lund won in front of a crowd of 31,406 at the old ground.", "A crowd of 34,106 at the old ground saw Lund win.", "31,406 | 34,106")]
    [InlineData("The quake in Lund struck at a depth of 21 km, the survey said.", "The quake in Lund shook the port. The survey put the magnitude at 6.1 and the depth at 12 kilometres.", "21 | 12")]
    [InlineData("The inquiry into the fire took four years.", "The investigation into the fire lasted six years.", "four | six")]
    [InlineData("The flood destroyed 2,700 homes in Lund.", "In Lund the flood destroyed 7,200 houses.", "2,700 | 7,200")]
    [InlineData("Berg Steel said it would lay off 2,600 employees at its rail works.", "Berg Steel said 6,200 jobs at its rail works will be lost.", "2,600 | 6,200")]
    [InlineData("The drivers, who will strike this summer, turned down a pay offer of 4.2 percent.", "The drivers have rejected a pay offer of 5.2 percent, their union said.", "4.2 percent | 5.2 percent")]
    [InlineData("Fares in Lund have risen 34% since 2020, the office of statistics said.", "Since 2020 fares in Lund have gone up by 43 percent, the office of statistics says.", "34% | 43 percent")]
    [InlineData("Ana Ruiz won the final. The 21-year-old Dane earned 510,000 euros.", "Ana Ruiz won the final in four sets. The young Dane took home 150,000 euros.", "510,000 euros | 150,000 euros")]
    public void Sees_that_two_articles_contradict_each_other(string one, string other, string values) =>
        Assert.Equal([values], new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("Anna Harlow received 52.4% of the vote, the commission said.", "Her rival received 47.6% of the vote, the commission said.")] // two sides
    [InlineData("The safety car stayed out for the opening seven laps at the wet circuit.", "The race began at the wet circuit, and six laps later the leader crashed.")] // a stretch of time
    [InlineData("The bank collected $8.8 million in trust fees in 2016, an increase of $1.1 million from the previous year.", "The bank collected $8.8 million in trust fees in 2016.")]
    [InlineData("Paul Arp was jailed for two years and Diane Arp for robbing pensioners in Lund.", "Diane Arp was jailed for nine years for robbing pensioners in Lund.")]
    [InlineData("Diane Arp was jailed for nine years for robbing pensioners in Lund.", "Diane Arp faces as many as 14 years in prison for robbing pensioners in Lund.")]
    [InlineData("The strike of the nurses in Lund lasted three days.", "A strike of the nurses in Lund in 2018 had lasted eight days.")]
    [InlineData("The hurricane killed 17 people in three states. Eleven died in Georgia, four in Alabama and two in Florida.", "Officials in Georgia said 11 people were killed there by the hurricane.")]
    [InlineData("Nine people died when the stage fell. Three of the dead were firemen.", "Nine people died when the stage fell. Five of the dead were children.")]
    [InlineData("A 33-year-old woman was hurt by glass in Lund.", "One more, a 51-year-old woman, was hurt by the heat in Lund.")]
    [InlineData("The deal will cut 1,200 jobs, the firm said.", "Up to 1,500 jobs could go, unions said.")]
    [InlineData("The death toll from the flood rose to 52. Statewide, 31 people died, the governor said.", "The flood killed 52 people in two states.")]
    [InlineData("The quake injured more than 900 people, the ministry said. At the clinic in Lund, 240 injured people had been brought in by noon.", "The quake injured more than 900 people.")]
    public void Sees_no_contradiction_where_there_is_none(string one, string other) => Assert.DoesNotContain(
        new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Reconcile().Findings,
        finding => finding.Relation is Relation.Conflict or Relation.Update);

    [Fact]
    public void What_an_amount_rose_from_is_older_whatever_stands_between()
    {
        var findings = new ReadStory().Article("2024-02-19", "Market Daily", "Net income at Berg Steel rose to $271 million, or $1.40 a share, in the three months to June 30 from $240 million, or $1.22 a share, a year earlier.")
            .Article("2024-02-19", "Finance Post", "Berg Steel made $271 million in the quarter.").Reconcile().Findings;

        Assert.Contains(findings, finding => finding.Relation == Relation.Update);
        Assert.DoesNotContain(findings, finding => finding.Relation == Relation.Conflict);
    }

    [Fact]
    public void Holds_parts_that_a_sentence_gives_for_the_whole_against_it()
    {
        Assert.Equal("The parts do not add up: 600 + 240 + 110 = 950, but the text gives 960.", Assert.Single(new ReadStory()
            .Article("2024-01-17", "Union Voice", "The firm is to close its plant with the loss of 960 jobs, the union said. Of the jobs, 600 are on the shop floor, 240 in offices and 110 in transport.")
            .Findings(Relation.SumFails)).Explanation);
        Assert.Equal("The parts add up: 56 + 6 = 62.", Assert.Single(new ReadStory()
            .Article("2021-06-15", "Health Wire", "The trial ended in May. Of 62 infections, 56 were in the placebo group and six in the vaccine group.")
            .Findings(Relation.SumHolds)).Explanation);
        Assert.Empty(new ReadStory()
            .Article("2024-01-17", "Union Voice", "The fire killed 58 people, police said. Of the dead, 31 were women and 9 were children.")
            .Findings(Relation.SumFails));
    }

    [Fact]
    public void A_step_from_one_value_to_the_next_is_no_rounding() => Assert.Empty(new ReadStory()
        .Article("2024-02-19", "Market Daily", "The central bank cut its key rate from 5.25 percent to 5 percent.").Findings(Relation.Rounded));

    [Theory]
    [InlineData("The attack killed 45 people: 20 men, 15 women and 12 children.", Relation.SumFails)]
    [InlineData("The attack killed 45 people: 20 men, 15 women and 10 children.", Relation.SumHolds)]
    [InlineData("The fund spent $90 million: $50 million on schools, $30 million on roads and $20 million on clinics.", Relation.SumFails)]
    [InlineData("The fund spent $100 million: $50 million on schools, $30 million on roads and $20 million on clinics.", Relation.SumHolds)]
    public void Adds_up_a_list_behind_a_colon(string text, Relation relation) => Assert.Single(new ReadStory().Article("2024-02-19", null, text).Findings(relation));

    [Theory]
    [InlineData("The train carried 45 people: 20 men and 5 children.")]
    [InlineData("The attack killed 45 people: among them 20 men, 15 women and 12 children.")]
    public void A_list_that_need_not_be_full_does_not_fail(string text) => Assert.Empty(new ReadStory().Article("2024-02-19", null, text).Findings(Relation.SumFails));

    [Fact]
    public void Two_numbers_of_one_day_contradict_each_other_though_a_later_text_takes_up_one() => Assert.Equal(["43 | 47"], new ReadStory()
        .Article("2024-05-14", "Market Daily", "Floods killed 43 people in the Marrick valley, the governor said.")
        .Article("2024-05-14", "Finance Post", "Floods killed 47 people in the Marrick valley, officials said.")
        .Article("2024-05-15", "City Post", "The governor raised the death toll of the Marrick valley floods to 52 on Wednesday, from 43 a day earlier.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Does_not_hold_the_parts_of_one_sentence_against_each_other() => Assert.Empty(new ReadStory()
        .Article("2024-05-08", "Coastal Courier", "The earthquake killed 58 people, the agency said. Of the dead, 31 were found in Valdora, 18 in the village of Sanlo and 9 in Peral.")
        .Findings(Relation.Conflict));

    [Fact]
    public void Tells_why_a_figure_is_the_one_to_report()
    {
        var toll = new ReadStory()
            .Article("2021-12-05", "Harbour Watch", "Twenty-seven people died when a ferry sank off Tolo on Saturday, the coastguard said.")
            .Article("2021-12-05", "Island Mail", "A ferry sank off Tolo on Saturday, killing 27 people, the coastguard said.")
            .Article("2021-12-06", "Harbour Watch", "Divers found six more bodies on Sunday, bringing the death toll of the ferry accident off Tolo to 33.")
            .Quantity("people killed");
        Assert.Equal((33m, "It holds at the latest date, 5 December 2021."), (toll.Best!.Value, toll.Why));
        Assert.Equal((33, 33), (toll.Low, toll.High));

        var tie = new ReadStory()
            .Article("2021-12-05", "Harbour Watch", "Fire officials said on Sunday that 120 homes were destroyed.")
            .Article("2021-12-05", "Island Mail", "Fire officials said on Sunday that 210 homes were destroyed.")
            .Quantity("homes destroyed");
        Assert.Equal((120m, 120m, 210m), (tie.Best!.Value, tie.Low!.Value, tie.High!.Value));
        Assert.EndsWith("the lower one is taken until an editor decides.", tie.Why, StringComparison.Ordinal);
    }
}
