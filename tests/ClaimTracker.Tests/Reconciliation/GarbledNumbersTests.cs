using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Numbers of one thing that one of two articles, or one of two sources, has wrong, and numbers that only look like it.</summary>
public sealed class GarbledNumbersTests
{
    [Theory]
    [InlineData("The intruders copied the files of 6.2 million members in May, the insurer Tarsel said.", "A break-in this spring laid open the files of 2.6 million Tarsel members.", "6.2 million | 2.6 million")] // months ago, and without a date
    [InlineData("The clerk forged 213 receipts between 2014 and 2021, prosecutors said.", "Prosecutors said the clerk forged 123 receipts.", "213 | 123")]
    [InlineData("The mayor of Elden adds 240 town wardens.", "Elden is to pay for 420 new town wardens.", "240 | 420")] // added ones are new ones
    [InlineData("The dairy will close one of its seven British creameries.", "The dairy is to shut one of its six creameries, at Lund.", "seven | six")]
    [InlineData("The cut cable left 12,000 households without internet.", "Some 21,000 homes lost their internet connection.", "12,000 | 21,000")]
    [InlineData("Divers pulled 58 survivors from the lake.", "Rescuers saved 56 people from the lake.", "58 | 56")]
    [InlineData("Police arrested two men suspected of smuggling the amber.", "Four men are in custody on suspicion of smuggling amber.", "two | Four")]
    [InlineData("Rents in Lund, which have risen 21 percent in three years, were the issue.", "Rents decided the vote in Lund. They are up 31 percent in three years.", "21 percent | 31 percent")]
    [InlineData("Turnout was 57 percent, the clerk of Lund said.", "Fifty-two percent of registered voters took part, the clerk of Lund said.", "57 percent | Fifty-two percent")]
    [InlineData("The baker Tarsel made a profit of £172m last year compared with the £180m analysts expected.", "The baker Tarsel made a profit of £127m last year.", "£172m | £127m")]
    [InlineData("Two firefighters were treated for burns.", "Four firefighters suffered burns.", "Two | Four")]
    [InlineData("The council had a choir of 31,204 in front of it: a crowd of 31,204 heard the match.", "A sell-out crowd of 34,201, including 3,000 guests, saw three goals.", "31,204 | 34,201")]
    [InlineData("The bank Tarsel hired 500 people to fight fraud.", "Tarsel said that it had taken on 800 anti-fraud staff.", "500 | 800")]
    [InlineData("The raid on the museum took four minutes.", "The museum was robbed in a raid that lasted nine minutes.", "four | nine")]
    [InlineData("The decree bans boats from the lake. The ban will last 30 days.", "The ban on boats is due to last 60 days.", "30 | 60")]
    [InlineData("The weaver Anna Holt, 58, was jailed.", "Anna Holt, 59, who opened the mill in 2009, was jailed.", "58 | 59")]
    [InlineData("The council passed the plan by 61 votes to 54.", "The council passed the plan. The vote was 64 to 51.", "61 votes to 54 | 64 to 51")]
    [InlineData("A seven-year-old girl was among the drowned when the dinghy sank off Elden.", "A nine-year-old girl who drowned when the dinghy sank off Elden was named.", "seven | nine")]
    [InlineData("The baker Tarsel raised its prices by an average of 7 per cent last year. Its shares fell 9 per cent.", "Tarsel put up prices by 9 per cent on average last year.", "7 per cent | 9 per cent")]
    [InlineData("Seventeen people were hospitalised with mumps in Elden.", "In Elden 118 people have mumps. Of those, 71 are in the hospital.", "Seventeen | 71")]
    public void Meet(string one, string other, string values) =>
        Assert.Contains(values, new ReadStory().Article("2024-08-19", "Market Daily", one).Article("2024-08-19", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("The walkout costs the cafes £11m a day, traders said.", "Traders put the losses of the cafes at £33m over three days.")] // a day and three
    [InlineData("The travellers paid up to 2,000 euros each for a place in the boat.", "The family paid 6,000 euros for four places in the boat.")] // each, and together
    [InlineData("Elden had 19 shots to Lund's seven.", "Elden beat Lund 2-1.")] // of the two sides
    [InlineData("Some 3,000 investors suffered losses in the Elden fund.", "Some 5,000 investors were injured in the Elden fund.")]
    [InlineData("Elden beat Lund 2-1. Some 51,207 watched on television.", "Elden beat Lund 2-1. Some 41,207 watched.")] // at home, and there
    [InlineData("The robbers began about 20 miles north of Elden, police said.", "Their 25-mile chase ended at Elden, police said.")] // how far away, and how far
    [InlineData("The baker Tarsel made a profit of £172m last year.", "Tarsel's profit fell last year. Analysts had on average expected profit of £179m last year.")] // what came, and what was expected
    [InlineData("Elden climb to third on 24 points. Lund are last with nine.", "Lund stay last, on nine points.")]
    public void Do_not_meet(string one, string other) =>
        Assert.Empty(new ReadStory().Article("2024-08-19", "Market Daily", one).Article("2024-08-19", "Finance Post", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("Police said 20,000 people demonstrated outside the mint; organisers put the number at 75,000.", "20,000 | 75,000")]
    [InlineData("Some 12,000 people marched in Lund on Saturday. The unions said 30,000 took part.", "12,000 | 30,000")]
    public void Those_who_called_for_a_crowd_count_more_than_the_police(string text, string values) =>
        Assert.Equal([values], new ReadStory().Article("2024-08-19", "Market Daily", text).Printed(Relation.Conflict));

    [Fact]
    public void A_number_of_a_past_event_does_not_change_from_day_to_day() => Assert.Equal(["57 | 75"], new ReadStory()
        .Article("2025-03-11", "Market Daily", "The last outbreak of mumps in Elden, in 2019, sickened 57 people.")
        .Article("2025-03-14", "Finance Post", "A 2019 outbreak of mumps infected 75 people in Elden.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Jobs_that_are_to_go_are_announced_once() => Assert.Equal(["46 | 64"], new ReadStory()
        .Article("2024-02-26", "Market Daily", "The union organiser Gail Vik said 46 jobs would go at the two mills.")
        .Article("2024-02-27", "Finance Post", "Gail Vik of the union said 64 jobs would go at the two mills.")
        .Printed(Relation.Conflict));
}
