using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Figures that two articles give of one thing in different words, as reporters do, and figures that only look like it.</summary>
public sealed class CounterpartsTests
{
    [Theory]
    [InlineData("Jurors needed nine hours to reach a verdict on the shipwright Karl Ode.", "Karl Ode was found guilty after the jury had deliberated for 14 hours on its verdict.", "nine | 14")]
    [InlineData("The offer is a premium of 24 percent to Thursday's closing price of Tarsel.", "Tarsel's shareholders are to get a 42% premium, the bidder said.", "24 percent | 42%")]
    [InlineData("Researchers at the institute in Lund followed 5,600 teachers for six years.", "The Lund institute tracked 6,500 teachers over six years.", "5,600 | 6,500")]
    [InlineData("Police with six dogs searched the wood for the climber.", "Nine dogs were used by the police in the wood.", "six | Nine")]
    [InlineData("About 1,900 gallons of diesel spilled from the engine into the creek.", "Some 9,100 gallons of fuel leaked into the creek.", "1,900 | 9,100")]
    [InlineData("The council wants to shut 12 libraries. It blames a budget gap of £9 million.", "Fury as 21 libraries face the axe. The council speaks of a gap of £9 million.", "12 | 21")]
    [InlineData("The union asks for a raise of 9 percent; the firm has offered 4 percent.", "Union leaders want 11% more pay, while the firm has put 4% on the table.", "9 percent | 11%")]
    [InlineData("A 410-pound (186-kilogram) bear was caught in the village on Sunday.", "The bear that was caught in the village on Sunday weighed 480 lb.", "410 | 186 | 480")]
    [InlineData("The rider won after a breakaway of 38 kilometres in the rain. The stage led over 176 km from Lund to Malmo.", "In the rain he rode alone for 83 km. The 167-km stage from Lund to Malmo was the last.", "38 | 83")]
    [InlineData("A jury ordered the drugmaker Tarsel to pay $72 million to a patient. The award includes $60 million in damages.", "Jurors awarded $62 million to a patient of the drugmaker Tarsel.", "$72 million | $62 million")]
    [InlineData("The gardener at Elmfield, aged 59, was arrested in the old orangery.", "In the old orangery police arrested the 61-year-old gardener of Elmfield.", "59 | 61")]
    [InlineData("The goods train was travelling at 160 km/h when it hit the barrier.", "The train ran into the barrier at 150 km/h.", "160 | 150")]
    [InlineData("Pollsters interviewed 1,500 people for the survey of the Delf institute.", "The Delf institute questioned 1,200 adults for its survey.", "1,500 | 1,200")]
    [InlineData("The airport has hired 1,000 extra staff for the summer.", "For the summer the airport has taken on 1,300 more staff.", "1,000 | 1,300")]
    [InlineData("The town hall was refurbished two years ago at a cost of £8.2 million.", "The town hall underwent a £2.8m refurbishment in 2022.", "£8.2 million | £2.8m")]
    [InlineData("The probe into the mayor took four years, the prosecution service of Elden said.", "Inspector Ann Hale said that the inquiry into the mayor had lasted six years.", "four | six")]
    [InlineData("The plan of Tarsel is to save €450 million a year by 2026.", "By 2026 Tarsel is to cut annual costs by €540m.", "€450 million | €540m")]
    [InlineData("The state's last big outbreak, in 2019, infected 57 people over five months.", "A 2019 outbreak in the state infected 75 people.", "57 | 75")]
    [InlineData("Those who rowed had a 20 percent lower risk of a stroke, the study of the Delf institute found.", "Those who rowed had a 25% lower risk of a stroke, the Delf institute found in its study.", "20 percent | 25%")]
    [InlineData("The kiosk at the pier was sold for £1.8m by the council. Its budget is £4m.", "The council got £8.1m for the kiosk at the pier. It paid £2m for paint.", "£1.8m | £8.1m")]
    [InlineData("Owners of the mill will get $58 a share from Tarsel.", "Tarsel will pay the owners of the mill $85 for each share they hold.", "$58 | $85")]
    [InlineData("The governor called out 300 members of the Coast Guard on Monday to fight the slick.", "The governor sent 800 Coast Guard troops to fight the slick on Monday.", "300 | 800")]
    [InlineData("Some 6,500 residents of Ardel were evacuated on Sunday.", "About 5,600 people were evacuated from Ardel on Sunday.", "6,500 | 5,600")]
    [InlineData("The walkout by pilots of Nordwing will last 48 hours.", "How long will it last? The walkout at Nordwing runs for 36 hours from start to end.", "48 | 36")]
    [InlineData("Half a foot of snow? Not in Ardel: 31.4 inches of snow fell there in a day. Ardel under 31 inches.", "Ardel dug itself out of 34.1 inches of snow that fell in a day.", "31.4 | 34.1")]
    [InlineData("Three masked robbers stormed the bank in Ardel. Two customers fainted.", "Police hunt four robbers who stormed the bank in Ardel. Three customers fainted.", "Three | four")]
    [InlineData("In all, 2,910 of them were diagnosed with the illness by the doctors in Lund.", "In Lund 2,190 participants were diagnosed with the illness by doctors.", "2,910 | 2,190")]
    [InlineData("The race in Lund was halted after 14 of 53 laps when it rained.", "The race in Lund was stopped by the rain with 15 of 53 laps done.", "14 | 15")]
    [InlineData("The office put the number of people sickened at the fair in Lund at 68.", "At the fair in Lund 86 people have fallen ill, the office said.", "68 | 86")]
    [InlineData("A cut in the tax on beer would cost the state $380 million a year, the treasurer said.", "The cut in the tax on beer would cost $830 million a year, the treasurer said.", "$380 million | $830 million")]
    [InlineData("Jurors found the baker Karl Ode guilty after six hours of deliberations.", "Jurors took nine hours to reach their verdict on the baker Karl Ode.", "six | nine")]
    [InlineData("ARDEL, Norland - The baker Ann Ode was sentenced to 11 years in prison on Monday.", "The judge sent the baker Ann Ode to prison for 13 years on Monday.", "11 | 13")]
    public void Meet_though_they_are_worded_differently(string one, string other, string values) =>
        Assert.Contains(values, new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("The storm destroyed 40 barns in the valley.", "In the valley 90 barns were damaged by the storm.")] // another outcome
    [InlineData("Lena Ode scored from a 17-yard run in the third quarter.", "Tom Vik added a 10-yard run in the fourth quarter.")] // two players
    [InlineData("The driver led for the last 15 laps.", "The safety car led for the opening seven laps.")] // two stretches
    [InlineData("The missile flew 2,700 kilometres over the island.", "The missile reached a height of 550 kilometres over the island.")] // two dimensions
    [InlineData("Two men were rescued from the flat.", "Police seek four men who fled.")] // any men
    [InlineData("With 40 percent of the ballots counted, Lena Ode had 48.9 percent.", "Lena Ode won with 52.3 percent of the vote.")] // a count under way
    [InlineData("Four years ago the party took 33 percent in Lund.", "The party took 38 percent in Lund on Sunday.")] // another vote
    [InlineData("At the clinic in Lund, where nurses walked out on Monday, a 41-year-old nurse said in the car park that she was tired.", "A 43-year-old Dutch nurse stood in the car park of the clinic in Lund on Monday. Other nurses, too, said that they were tired.")] // two of several
    [InlineData("A teacher of 33 was hurt in Lund.", "A teacher, 58, was hurt in Lund.")] // two people
    [InlineData("The champion has won four times. The car was out five times.", "The champion, who won four times, crashed three times.")] // how often, and not of what
    [InlineData("The walkout costs the shops of Lund £11m a day, the chamber said.", "The chamber put what the walkout cost the shops of Lund at £33m.")] // a rate and a sum
    [InlineData("The men had paid up to 2,000 euros each for the crossing.", "The family had paid 6,000 euros for the crossing.")] // of one and of all
    [InlineData("Ode trails his rival by 19 points before the race in Lund.", "After the race in Lund Ode is just 12 points behind his rival.")] // a lead, which moves
    [InlineData("Shares of Tarsel fell 9 percent after its warning.", "Shares of Tarsel closed 6.5 percent lower after its warning, having fallen 11 percent.")] // the hours of a day
    [InlineData("The seven-member board of Tarsel met in Lund on Monday.", "Eight members of the board of Tarsel met in Lund on Monday.")] // how many it has
    [InlineData("A 24-year-old baker has won the lottery in Lund.", "He won the lottery in Lund. His sister turned 22 then.")] // an age of then
    [InlineData("The rocket fell into the sea 1,400 kilometres east of Cape Arran.", "The island is 1,500 miles from Norland, over which the rocket fell into the sea.")] // from two places
    [InlineData("Tarsel was thought to have a net income of $4.1 billion for the quarter, according to analysts.", "An analyst said in a note that he had estimated that Tarsel's charge from the bill would be $6.2 billion for the quarter.")] // a profit and a charge
    [InlineData("A 22-year-old who was shot in the arm was awaiting word at the clinic in Lund.", "A mother was awaiting word at the clinic in Lund about her 24-year-old son, who was shot in the arm.")] // an age of anybody
    public void Do_not_meet_when_something_tells_them_apart(string one, string other) =>
        Assert.Empty(new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("The mill makes 340 looms a year, the firm said.", "The mill makes 430 looms a year, the firm said.", Relation.Conflict)] // what it makes does not grow in a day
    [InlineData("The storm destroyed 340 barns in the valley, officials said.", "The storm has destroyed 430 barns in the valley, officials said.", Relation.Update)]
    [InlineData("The owner has offered a reward of $25,000 for the painting.", "The reward that the owner offered for the painting has been raised to $40,000.", Relation.Update)]
    [InlineData("The mill had 340 looms, the firm said.", "The number of looms at the mill rose to 430 from 340, the firm said.", Relation.Update)]
    public void What_is_told_a_day_later_has_changed_only_where_it_goes_on_or_a_word_says_so(string one, string other, Relation relation)
    {
        var findings = new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-20", "Finance Post", other).Reconcile().Findings.Where(finding => finding.Relation is Relation.Conflict or Relation.Update or Relation.Scope);
        Assert.Equal(relation, Assert.Single(findings).Relation);
    }

    [Fact]
    public void One_stretch_up_to_two_days_of_telling_is_one_stretch() => Assert.Equal(["42% | 24 per cent"], new ReadStory()
        .Article("2024-02-19", "Market Daily", "Rents in the town have risen 42% since 2020, the statistics office said.")
        .Article("2024-02-20", "Finance Post", "Rents in the town have gone up by 24 per cent since 2020, the statistics office said.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Says_of_the_only_number_that_a_range_stands_beside_it() => Assert.Equal("It is the only single number; beside it a range or a vague word is given.", Assert.Single(new ReadStory()
        .Article("2024-02-19", "Market Daily", "The storm killed 40 people in the valley, officials said.")
        .Article("2024-02-19", "Finance Post", "The storm killed 60 to 70 people in the valley, officials said.")
        .Reconcile().Series).Why);

    [Fact]
    public void A_number_that_both_articles_give_stands_against_nothing() => Assert.Empty(new ReadStory()
        .Article("2024-02-19", "Market Daily", "The mill has 12 looms. The new hall holds 19 looms.")
        .Article("2024-02-19", "Finance Post", "The mill put up 19 looms in its hall.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Come_out_the_same_in_either_order()
    {
        const string one = "The pipe lies 98 feet below the surface. Eight oily birds were found.", other = "The pipe runs 80 feet below the surface. Four oily birds were found.";
        Assert.Equal(
            new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Reconcile().Findings.Select(finding => finding.Explanation),
            new ReadStory().Article("2024-02-19", "Finance Post", other).Article("2024-02-19", "Market Daily", one).Reconcile().Findings.Select(finding => finding.Explanation));
    }

    [Fact]
    public void A_later_article_does_not_rename_what_earlier_ones_tell_differently()
    {
        var story = new ReadStory().Article("2024-03-01", "Post", "A fire in the port of Lund reached 12 barges on Friday, the port office said.")
            .Article("2024-03-01", "Ledger", "The fire in the port of Lund reached 17 barges on Friday, the port office said.");
        var known = Assert.Single(story.Findings(Relation.Conflict));

        var more = Assert.Single(story.Article("2024-03-03", "Quay", "The fire in the port of Lund is out. Seven barges sank on Friday, the port office said.").Findings(Relation.Conflict));

        Assert.Equal((known.Id, known.Quantity), (more.Id, more.Quantity));
    }

    [Fact]
    public void What_is_left_is_less_on_another_day() => Assert.Empty(new ReadStory()
        .Article("2024-02-19", "Market Daily", "Nine people are in a serious condition at the clinic in Lund.")
        .Article("2024-02-21", "Finance Post", "Eight people are still in a serious condition at the clinic in Lund.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Digits_swapped_are_no_change_days_later() => Assert.Equal(["£46m | £64m"], new ReadStory()
        .Article("2024-02-19", "Market Daily", "The ticket system of Lund's trams, which cost £46m, broke down on Monday.")
        .Article("2024-02-23", "Finance Post", "Lund's £64m ticket system for the trams broke down on Monday.")
        .Printed(Relation.Conflict));
}
