using ClaimTracker.Reconciliation;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>What keeps an event apart from others that articles mention, and values of one apart from its parts.</summary>
public sealed class EventsTests
{
    [Fact]
    public void An_earlier_event_told_for_background_never_meets_the_present_one()
    {
        var story = new StoryBuilder()
            .Article("A bomb killed {six value=6 counted='people' pred=killed} people. It was a revenge for strikes this month that left {32 counted='civilians' pred=killed asof=2024-03} dead.", "2024-03-11")
            .Article("A bomb killed {six value=6 counted='people' pred=killed} people on Sunday. Nobody else was hurt. The strikes had killed {32 counted='civilians' pred=killed} civilians.", "2024-03-11")
            .Reconcile();
        Assert.DoesNotContain(story.Findings, finding => finding.Relation is Relation.Conflict or Relation.Update or Relation.Scope);
        Assert.Equal((6m, 6m, 6m), story.Series.Where(series => series.Label == "people killed").Select(series => (series.Best!.Value, series.Low!.Value, series.High!.Value)).Single());
    }

    [Fact]
    public void Those_in_hospital_need_not_be_all_of_the_injured()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("{84 counted='people' pred=hospitalised} were taken to hospital.", "2024-03-02")
            .Article("{97 counted='people' pred=injured} were injured.", "2024-03-02")
            .Reconcile().Findings);
        Assert.Equal((Relation.Scope, Reason.PartOfWhole), (finding.Relation, finding.Reasons[0]));
    }

    [Fact]
    public void Counts_beside_one_count_contradict_each_other()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("{204 counted='people' pred=evacuated} people were taken off {12 counted='ferries'} on Friday.", "2024-03-02")
            .Article("On Friday {17 counted='ferries'} lost {204 counted='people' pred=evacuated} people, all taken off.", "2024-03-02")
            .Findings(Relation.Conflict));
        Assert.Contains(Reason.LinkedValuesDiffer, finding.Reasons);
    }

    [Fact]
    public void A_conflict_says_when_what_is_counted_was_completed_from_the_context() => Assert.Contains(Reason.ExtractionDoubt, Assert.Single(new StoryBuilder()
        .Article("It closed {40 counted='rural clinics' pred=closed}.", "2024-03-02")
        .Article("It closed {52 counted='rural clinics' pred=closed}.", "2024-03-02")
        .Findings(Relation.Conflict)).Reasons);

    [Fact]
    public void Data_goes_back_to_who_compiled_it() => Assert.Equal(["Harbour Trust"], Assert.Single(new StoryBuilder()
        .Article("{40 counted='rural clinics' pred=closed by='data/Harbour Trust/The ministry'} closed.", "2024-03-02")
        .Article("{40 counted='rural clinics' pred=closed by='Harbour Trust'} closed.", "2024-03-02")
        .Reconcile().Series).Values.SelectMany(value => value.Origins).Distinct());

    [Theory]
    [InlineData("A gunman killed three students at a school in Marlow on Tuesday, police said. It came a week after a shooting at a mall in Brenton that killed eight people.", "A gunman killed three students at a school in Marlow on Tuesday, police said.")]
    [InlineData("A crash on the M6 killed three people on Tuesday, police said.", "A crash on the A40 killed two people on Tuesday, police said.")]
    [InlineData("A shooting in Marlow killed three people on Tuesday, police said.", "A shooting in Oslo killed two people on Tuesday, police said.")]
    [InlineData("A gunman killed three people in the village of Dunmore on Tuesday, police said.", "A gunman killed two people in the village of Ashby on Tuesday, police said.")]
    [InlineData("An earthquake killed 14 people in Lund on Sunday. Last year's earthquake in Lund killed 90 people.", "An earthquake killed 14 people in Lund on Sunday.")]
    public void Two_events_of_one_kind_are_never_compared(string one, string other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            Assert.DoesNotContain(
                new ReadStory().Article("2024-03-06", "Harbour Post", first).Article("2024-03-06", "Island Herald", second).Reconcile().Findings,
                finding => finding.Relation is Relation.Conflict or Relation.Update or Relation.Scope);
        }
    }

    [Fact]
    public void A_wider_name_of_the_place_is_no_other_event() => Assert.Single(new ReadStory()
        .Article("2024-03-06", "Harbour Post", "A shooting in Malmo killed three people on Tuesday, police said.")
        .Article("2024-03-06", "Island Herald", "A shooting in Sweden killed five people on Tuesday, police said.")
        .Findings(Relation.Conflict));

    [Fact]
    public void A_headline_counts_the_attacker_as_its_text_does() => Assert.Empty(new ReadStory()
        .Article("2019-02-12", "County Times", "A gunman killed three students at a school in Marlow on Tuesday, police said.")
        .Article("2019-02-12", "State Wire", "Four dead after school shooting\n\nFour people, including the gunman, died in a shooting at a school in Marlow on Tuesday, police said.")
        .Findings(Relation.Conflict));

    [Fact]
    public void A_charge_need_not_name_all_of_the_dead() => Assert.Equal(3m, Best(new StoryBuilder()
        .Article("A fire left {three value=3 counted='people' pred=killed} people dead.", "2024-03-02")
        .Article("A man is accused of killing {two value=2 counted='people' pred=killed} people.", "2024-06-02")));

    [Fact]
    public void A_later_death_is_added_without_being_counted_again() => Assert.Equal(4m, Best(new StoryBuilder()
        .Article("A fire left {three value=3 counted='people' pred=killed} people dead.", "2024-03-02")
        .Article("{Another value=1 counted='guest' pred=killed implicit=1} guest of an inn has died, after the fire that killed {three value=3 counted='people' pred=killed kind=Increment scope=others} others.", "2024-03-05")));

    [Fact]
    public void More_dead_are_no_total() => Assert.Equal(3m, Best(new StoryBuilder()
        .Article("A fire left {three value=3 counted='people' pred=killed} people dead.", "2024-03-02")
        .Article("Later {two value=2 counted='people' pred=killed kind=Increment scope=more} more people were killed.", "2024-03-05")));

    [Theory]
    [InlineData("The gunman is one of the {two value=2 counted='people' pred=killed} dead.")]
    [InlineData("Police named the gunman. He is also one of the {two value=2 counted='people' pred=killed} people who died.")]
    public void An_attacker_among_the_dead_is_no_victim(string sentence) => Assert.Equal(1m, Best(new StoryBuilder()
        .Article("{Two value=2 counted='people' pred=killed} people died at a mill. " + sentence, "2024-03-02")));

    [Fact]
    public void A_child_of_long_ago_is_not_the_child_of_today()
    {
        const string today = "A 6-year-old girl climbed into the stork pen at Lund park on Saturday.", other = "On Saturday a 5-year-old girl got into the stork pen at the park of Lund.";
        const string past = " In 2013 a 2-year-old girl crept into a kennel in Oslo. In 1996, when a 5-year-old girl got into the goat pen of a park in Malmo, all ended well.";
        Assert.Equal(["6 | 5"], new ReadStory().Article("2024-03-04", "City Post", today + past).Article("2024-03-04", "Daily Bell", other).Printed(Relation.Conflict));
    }

    [Fact]
    public void What_a_storm_long_ago_did_is_told_in_the_sentence_behind_its_year() => Assert.Empty(new ReadStory()
        .Article("2024-03-04", "City Post", "Storm deaths rise to seven\n\nThe number of deaths linked to the storm in Lund rose to seven on Sunday. The storm of 1949 is known here for a train that was stuck for three days. It killed 28 people in the town.")
        .Article("2024-03-04", "Daily Bell", "The storm in Lund has killed seven people, officials said on Sunday.")
        .Printed(Relation.Conflict));

    private static decimal? Best(StoryBuilder story) => story.Reconcile().Series.First(series => series.Label == "people killed").Best;
}
