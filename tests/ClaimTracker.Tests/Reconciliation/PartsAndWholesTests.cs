using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Numbers of people that need not be all of them, and numbers that are of several events, held against the number of one.</summary>
public sealed class PartsAndWholesTests
{
    private const string Whole = "A gunman shot five people at a bar in Lund on Friday, killing three and wounding two, police said.";

    [Theory]
    [InlineData(Whole, "Two guests died at the scene of Friday's shooting at a bar in Lund, police said.")]
    [InlineData(Whole, "A couple was killed and three others were shot at a bar in Lund on Friday, police said.")]
    [InlineData(Whole, "A gunman opened fire at a bar in Lund on Friday. The other two victims were shot in the leg, police said.")]
    [InlineData(Whole, "Police said 19 people were shot in Lund in a violent weekend with seven separate shootings, one of them at a bar on Friday.")]
    [InlineData(Whole, "A man is charged with shooting two women at a bar in Lund on Friday.")]
    [InlineData("A crash in Lund injured nine people on Monday, police said.", "Lund hospital is treating four people after Monday's crash, two of them in critical condition. Four people were critically injured, it said.")]
    [InlineData("A crash in Lund injured nine people on Monday, police said.", "Five teenagers and four adults were injured in a crash in Lund on Monday.")]
    [InlineData("A bomber killed 23 people at a harbour in Lund. Eight weeks before that, a bomber killed 36 people at a mill.", "A bomber killed 23 people at a harbour in Lund.")]
    [InlineData("A nurse in Lund was shot eight times in the arm on Friday, police said.", "A driver was shot seven times in the arm on Friday in Lund, police said.")]
    [InlineData("All but seven of the 18 injured had been released from hospital in Lund by Sunday.", "Eleven of the injured were released from hospital in Lund.")]
    [InlineData("Ode United beat Hale City. They had 19 shots to Hale City's seven.", "Ode United won against Hale City on Sunday.")]
    [InlineData("The fair drew 300 stalls in May. In June the fair drew 340 stalls.", "The fair drew 340 stalls in June.")]
    [InlineData("A bomber hit the inn in Lund, killing at least four clerks, police said. The clinic in Lund said four dead bodies had been brought in.", "A bomber hit the inn in Lund, killing at least six clerks, police said.")]
    [InlineData("A gunman wounded 13 people in Lund on Friday. Four of them were hit by his car, eight suffered gunshot wounds, and one a minor injury, police said.", "A gunman wounded 13 people in Lund on Friday.")]
    [InlineData("Two boys killed in a shooting in Lund have been identified.", "Three people were killed in a shooting in Lund.")]
    public void A_part_or_a_number_of_several_events_contradicts_nothing(string one, string other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            Assert.DoesNotContain(new ReadStory().Article("2024-03-02", "City Post", first).Article("2024-03-02", "Daily Bell", second).Reconcile().Findings,
                finding => finding.Relation is Relation.Conflict or Relation.Update);
        }
    }

    [Theory]
    [InlineData(Whole, "Four people died in a shooting at a bar in Lund on Friday, police said.", "three | Four")]
    [InlineData("A crash in Lund killed one man and injured nine others on Monday, police said.", "A crash in Lund killed one man and injured seven others on Monday, police said.", "nine | seven")]
    [InlineData("19 shot at fair in Lund\n\nShots were fired at a fair in Lund on Friday.", "A gunman shot 12 people at a fair in Lund on Friday.", "19 | 12")]
    [InlineData("A man was arrested over the fatal shooting of two women in Lund on Friday.", "Three women were killed in a shooting in Lund on Friday.", "two | Three")]
    [InlineData("A drone wounded 41 people in Lund on Friday, the governor said.", "Fourteen people were wounded by a drone in Lund on Friday, hospital director Ann Ode said.", "41 | Fourteen")]
    [InlineData("Four people were hurt in a crash in Lund, not five as first told. One is still hospitalised.", "Five people were hurt in a crash in Lund.", "Four | five | Five")]
    [InlineData("A storm killed 12 people in Lund over the weekend, officials said.", "A storm killed 15 people in Lund over the weekend, officials said.", "12 | 15")]
    public void Two_numbers_of_all_contradict_each_other(string one, string other, string values) =>
        Assert.Equal([values], new ReadStory().Article("2024-03-02", "City Post", one).Article("2024-03-02", "Daily Bell", other).Printed(Relation.Conflict));

    [Theory]
    [InlineData("Four men were shot at a bar in Lund on Friday and two of them died, police said.", 2)]
    [InlineData("Five people were shot at a bar in Lund on Friday. Jon Hale, 41, was one of five people shot at the bar. He died in hospital on Sunday.", 4)]
    [InlineData("A fight at a bar in Lund turned violent on Friday. Medics brought three men with bullet wounds to a clinic. A fourth victim was taken to hospital by a friend.", 4)]
    public void The_wounded_are_those_of_the_shot_who_live(string text, decimal wounded) =>
        Assert.Contains(wounded, new ReadStory().Article("2024-03-02", "City Post", text).Reconcile().Series.Where(series => series.Predicate == "injured").Select(series => series.Best ?? 0));

    [Fact]
    public void One_dead_more_may_be_the_attacker()
    {
        var finding = Assert.Single(new ReadStory()
            .Article("2024-03-02", "City Post", "A gunman killed eight people at a mall in Lund on Friday and then himself, police said.")
            .Article("2024-03-02", "Daily Bell", "Nine people died in a shooting at a mall in Lund on Friday.").Findings(Relation.Scope));
        Assert.Equal([Reason.AttackerCounted], finding.Reasons);
    }

    [Fact]
    public void All_values_by_which_one_article_contradicts_itself_are_one_finding() => Assert.Equal(["The article gives 12, 17 and 19 for people injured in Lund, which cannot all be true."],
        new ReadStory().Article("2024-03-02", "City Post", "Twelve people were injured in a blast at a market in Lund on Friday, police said. A market hall burned. Police said later that 17 people were injured in the blast at the market in Lund. The blast at the market in Lund injured 19 people, a hospital said.")
            .Findings(Relation.Conflict).Select(finding => finding.Explanation));

    [Theory]
    [InlineData("The riders, a male, 26, and two females, 31 and 44, were flown to Lund.", "two")]
    [InlineData("Three nurses, 23, 35 and 41, and one clerk, 52, were flown to Lund.", "Three one")]
    [InlineData("Three victims, Marten Hall, Jr., 30, Bert Olm, 28, and Jan Arp, 41, were taken to hospital.", "Three")]
    public void Ages_beside_those_counted_count_nobody(string text, string counted) => Assert.Equal(counted,
        string.Join(' ', new ReadStory().Article("2024-03-02", null, text).Figures().Where(figure => figure.Measure == Measure.Count && !figure.IsImplicit).Select(figure => figure.Span.Of(text))));

    [Fact]
    public void Outlets_stand_beside_all_values_or_beside_none()
    {
        const string one = "Police arrested 34 people in Lund.", other = "Police arrested 43 people in Lund.";
        Assert.Contains("34 (City Post) and 43 (Daily Bell)", Assert.Single(new ReadStory().Article("2024-03-02", "City Post", one).Article("2024-03-02", "Daily Bell", other).Findings(Relation.Conflict)).Explanation, StringComparison.Ordinal);
        Assert.Contains("34 and 43,", Assert.Single(new ReadStory().Article("2024-03-02", "City Post", one).Article("2024-03-02", null, other).Findings(Relation.Conflict)).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_first_reported_contradicts_nothing_known_later() => Assert.Empty(new ReadStory()
        .Article("2024-03-02", "City Post", "In initial reports, police said one man had been killed and five people wounded in Lund, but two of those have died.")
        .Article("2024-03-02", "Daily Bell", "A gunman killed three people and wounded three in Lund.")
        .Printed(Relation.Conflict));

    [Fact]
    public void Two_people_from_one_town_are_not_one() => Assert.Empty(new ReadStory()
        .Article("2024-03-02", "City Post", "A 33-year-old Malmo man was killed in Malmo on Friday, police said. A 35-year-old Malmo man was arrested, police said.")
        .Article("2024-03-02", "Daily Bell", "Malmo police arrested a man of 35 on Friday.")
        .Printed(Relation.Conflict));
}
