using ClaimTracker.Reconciliation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

public class ReconcilerTests
{
    [Fact]
    public void Nothing_comes_of_nothing()
    {
        var story = Reconciler.Reconcile([]);
        Assert.Empty(story.Series);
        Assert.Empty(story.Findings);
    }

    [Fact]
    public void Agrees_where_two_articles_give_one_number_for_one_thing()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("The ferry carried {312 counted='people' pred=rescued}, the coastguard said.", "2024-03-02", "Harbour Post")
            .Article("Some {312 counted='passengers' pred=rescued} came ashore.", "2024-03-02", "Island Herald")
            .Findings(Relation.Agree));
        Assert.Equal(["312", "312"], finding.Members.Select(member => member.Surface));
        Assert.Contains(Reason.OtherPopulation, finding.Reasons);
    }

    [Fact]
    public void Calls_a_later_number_an_update_and_a_number_of_the_same_day_a_conflict()
    {
        var first = new StoryBuilder().Article("The slide killed {14 counted='people' pred=killed}.", "2024-03-02", "Harbour Post");
        Assert.Equal(Relation.Update, Assert.Single(first.Article("It killed {19 counted='people' pred=killed}.", "2024-03-04", "Island Herald").Reconcile().Findings).Relation);

        var sameDay = new StoryBuilder()
            .Article("The slide killed {14 counted='people' pred=killed}.", "2024-03-02", "Harbour Post")
            .Article("It killed {19 counted='people' pred=killed}.", "2024-03-02", "Island Herald");
        var conflict = Assert.Single(sameDay.Reconcile().Findings);
        Assert.Equal(Relation.Conflict, conflict.Relation);
        Assert.Equal("values-exclude", conflict.Rule);
        Assert.Equal("For people killed the articles give 14 (Harbour Post) and 19 (Island Herald), which cannot both be true.", conflict.Explanation);
    }

    [Fact]
    public void Sees_a_conflict_of_two_plain_numbers_though_a_third_words_one_of_them_loosely()
    {
        var conflict = Assert.Single(new StoryBuilder()
            .Article("The slide killed {14 counted='people' pred=killed}.", "2024-03-02", "Harbour Post")
            .Article("It killed at least {14 counted='people' pred=killed mod=AtLeast}.", "2024-03-02", "Valley Times")
            .Article("It killed {19 counted='people' pred=killed}.", "2024-03-02", "Island Herald")
            .Findings(Relation.Conflict));
        Assert.Equal("For people killed the articles give 14 (Harbour Post and Valley Times) and 19 (Island Herald), which cannot both be true.", conflict.Explanation);
    }

    [Fact]
    public void Takes_the_as_of_date_before_the_day_of_publication()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("By March 1, {400 counted='bridge inspections' asof=2024-03-01} had been done.", "2024-03-09")
            .Article("By March 8, {620 counted='bridge inspections' asof=2024-03-08} had been done.", "2024-03-09")
            .Findings(Relation.Update));
        Assert.Equal(Reason.LaterAsOf, finding.Reasons[0]);
    }

    [Theory]
    [InlineData("mod=AtLeast", "14")] // at least 12 and 14 can both be true
    [InlineData("mod=About", "13")]
    [InlineData("mod=MoreThan", "20")]
    public void Sees_no_conflict_where_the_wording_allows_both(string modifier, string other)
    {
        var story = new StoryBuilder()
            .Article($"The slide killed {{12 counted='people' pred=killed {modifier}}}.", "2024-03-02")
            .Article($"It killed {{{other} counted='people' pred=killed}}.", "2024-03-02");
        Assert.Empty(story.Findings(Relation.Conflict));
    }

    [Fact]
    public void Knows_a_rounded_number_again()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("The mill will cut {1,200 value=1200 counted='jobs' pred=cut}.", "2024-03-02")
            .Article("The mill will cut {1,204 value=1204 counted='jobs' pred=cut}.", "2024-03-02")
            .Reconcile().Findings);
        Assert.Equal(Relation.Rounded, finding.Relation);
    }

    [Fact]
    public void Never_holds_one_event_against_another_elsewhere_or_long_ago()
    {
        Assert.Empty(new StoryBuilder()
            .Article("A fire killed {14 counted='people' pred=killed at=Lund}.", "2024-03-02")
            .Article("A fire killed {19 counted='people' pred=killed at=Kiruna}.", "2024-03-02")
            .Reconcile().Findings);
        Assert.Empty(new StoryBuilder()
            .Article("The slide killed {14 counted='people' pred=killed}.", "2024-03-02")
            .Article("The 1998 slide killed {190 counted='people' pred=killed}.", "2024-03-02")
            .Reconcile().Findings);
    }

    [Fact]
    public void Never_compares_the_killed_with_the_injured_or_a_part_with_the_whole()
    {
        Assert.Empty(new StoryBuilder()
            .Article("The crash killed {14 counted='people' pred=killed}.", "2024-03-02")
            .Article("The crash injured {30 counted='people' pred=injured}; {5 counted='people' pred=killed kind=Subset} of them later died.", "2024-03-02")
            .Reconcile().Findings);
    }

    [Fact]
    public void Tells_a_dead_attacker_apart_where_the_text_does()
    {
        var story = new StoryBuilder()
            .Article("{Five value=5 counted='people' pred=killed} died, including the gunman.", "2024-03-02")
            .Article("{Four value=4 counted='people' pred=killed} were killed.", "2024-03-02").Reconcile();
        Assert.Equal(Relation.Agree, Assert.Single(story.Findings).Relation);
        Assert.Equal(4, Assert.Single(story.Series).Best);
    }

    [Fact]
    public void Holds_linked_figures_against_each_other_as_one_statement()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("It runs {85 counted='repair workshops' link=1} in {17 counted='countries' link=0}.")
            .Article("It runs {85 counted='repair depots' link=1} in {12 counted='nations' link=0}.")
            .Findings(Relation.Conflict));
        Assert.Equal(["17", "12"], finding.Members.Select(member => member.Surface));
        Assert.Equal(Reason.LinkedValuesDiffer, finding.Reasons[0]);
    }

    [Fact]
    public void Suggests_that_two_names_in_one_slot_of_one_statement_are_one_thing()
    {
        var story = new StoryBuilder()
            .Article("It runs {85 counted='repair workshops' link=1} in {17 counted='countries' link=0}.")
            .Article("It runs {85 counted='repair outlets' link=1} in {17 counted='countries' link=0}.").Reconcile();
        var series = story.Series.Single(s => s.Values.Any(value => value.Value == 85));
        Assert.Equal(2, series.Values.Single().Members.Count);
        Assert.Equal(["outlet", "workshop"], series.Suggested);
    }

    [Fact]
    public void Sees_the_lead_contradict_the_details()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("The firm has opened {hundreds low=100 counted='bicycle repair shops'} across the whole country since spring. "
                + "Its owners are two brothers from the north who began with one van. There are {61 counted='bicycle repair shops'} in all.")
            .Reconcile().Findings);
        Assert.Equal(Relation.Conflict, finding.Relation);
        Assert.Equal([Reason.WithinOneArticle, Reason.HeadlineAgainstBody, Reason.VagueWord], finding.Reasons);
    }

    [Fact]
    public void Adds_the_parts_that_a_text_lists()
    {
        var holds = new StoryBuilder().Article("{Nine value=9 counted='schools' parts=1,2}: {five value=5 counted='schools' at=Lund} in Lund and {four value=4 counted='schools' at=Oslo} in Oslo.");
        Assert.Equal("The parts add up: 5 + 4 = 9.", Assert.Single(holds.Reconcile().Findings).Explanation);

        var fails = new StoryBuilder().Article("{Nine value=9 counted='schools' parts=1,2}: {five value=5 counted='schools' at=Lund} in Lund and {three value=3 counted='schools' at=Oslo} in Oslo.");
        Assert.Equal(Relation.SumFails, Assert.Single(fails.Reconcile().Findings).Relation);

        var open = new StoryBuilder().Article("{Nine value=9 counted='schools' parts=1,2}, including {five value=5 counted='schools' at=Lund} in Lund and {three value=3 counted='schools' at=Oslo} in Oslo.");
        Assert.Empty(open.Reconcile().Findings);
    }

    [Fact]
    public void Checks_a_share_against_the_ratio_of_another_article()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("Only {23 counted='inspectors' pred=retrained asof=2023 of=1800} of 1,800 were retrained in 2023.")
            .Article("In 2023 {1.3% counted='inspectors retrained' asof=2023} were.")
            .Reconcile().Findings);
        Assert.Equal(Relation.ShareHolds, finding.Relation);
    }

    [Fact]
    public void Reports_the_latest_figure_and_counts_an_origin_once()
    {
        var series = Assert.Single(new StoryBuilder()
            .Article("It closed {40 counted='rural clinics' by='the ministry'}.", "2024-03-02", "Harbour Post")
            .Article("It closed {40 counted='rural clinics' by='the ministry'}.", "2024-03-03", "Island Herald")
            .Article("It closed {52 counted='rural clinics' by='the ministry'}.", "2024-03-09", "Harbour Post")
            .Reconcile().Series);
        Assert.Equal(52, series.Best);
        Assert.Equal((52, 52), (series.Low, series.High));
        var forty = series.Values.Single(value => value.Value == 40);
        Assert.Equal((2, 2), (forty.Articles, forty.Publishers));
        Assert.Equal(["the ministry"], forty.Origins);
    }

    [Fact]
    public void Adds_up_the_casualties_of_one_sentence_where_nobody_counts_them_all()
    {
        var story = new StoryBuilder()
            .Article("{A value=1 counted='man' head=man pred=killed implicit=1} man and {two value=2 counted='women' pred=killed} were killed; {five value=5 counted='others' pred=injured kind=Increment} others were wounded.", "2024-03-02")
            .Article("{Three value=3 counted='people' pred=killed} people were killed.", "2024-03-03").Reconcile();
        Assert.Equal(5, story.Series.Single(s => s.Predicate == "injured").Best);
        var series = story.Series.Single(s => s.Predicate == "killed");
        Assert.Equal((3, "killed"), (series.Best, series.Predicate));
        Assert.Equal(2, series.Values.Single().Articles);
    }

    [Fact]
    public void Knows_a_total_as_the_earlier_one_and_those_added()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("It runs {85 counted='bicycle repair shops'}.", "2024-03-02")
            .Article("It opened {37 counted='bicycle repair shops' kind=Increment} more and now runs {122 counted='bicycle repair shops'}.", "2024-05-02")
            .Findings(Relation.SumHolds));
        Assert.Equal("The total is the earlier figure and those added: 85 + 37 = 122.", finding.Explanation);
    }

    [Fact]
    public void Tells_what_a_part_covers_instead_of_calling_it_a_contradiction()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("It runs {85 counted='bicycle repair shops'}.", "2024-03-02")
            .Article("The first {50 counted='bicycle repair shops' kind=Subset} were opened by the founder.", "2024-03-02")
            .Reconcile().Findings);
        Assert.Equal((Relation.Scope, Reason.PartOfWhole), (finding.Relation, finding.Reasons[0]));
    }

    [Fact]
    public void Gives_the_same_findings_whichever_order_the_articles_came_in()
    {
        var articles = new StoryBuilder()
            .Article("The slide killed {14 counted='people' pred=killed}. «We heard the hill come down in the night|Anna Berg»", "2024-03-02")
            .Article("It killed {19 counted='people' pred=killed} and injured {30 counted='people' pred=injured}.", "2024-03-02")
            .Article("It killed {19 counted='hikers' pred=killed}. «We heard the hill go down in the night|Anna Berg»", "2024-03-04")
            .Article("It runs {85 counted='repair workshops' link=1} in {17 counted='countries' link=0}.")
            .Article("It runs {85 counted='repair depots' link=1} in {12 counted='nations' link=0}.").Articles;
        var expected = Print(Reconciler.Reconcile(articles));
        Prop.ForAll(Gen.Shuffle(articles.ToArray()).ToArbitrary(), order => Print(Reconciler.Reconcile(order)) == expected).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Names_a_finding_the_same_when_another_article_joins_it()
    {
        var story = new StoryBuilder()
            .Article("The slide killed {14 counted='people' pred=killed}.", "2024-03-02")
            .Article("It killed {19 counted='people' pred=killed}.", "2024-03-02");
        var before = Assert.Single(story.Findings(Relation.Conflict)).Id;
        Assert.Equal(before, Assert.Single(story.Article("It killed {19 counted='people' pred=killed}.", "2024-03-02").Findings(Relation.Conflict)).Id);
    }

    private static string Print(StoryReconciliation story) => string.Join('\n', story.Series.Select(s => $"{s.Id} {s.Label} {s.Best} {string.Join(',', s.Values.Select(v => $"{v.Value}:{string.Join(';', v.Members)}"))}"))
        + string.Join('\n', story.Findings.Select(f => $"{f.Id} {f.Relation} {string.Join(',', f.Reasons)} {f.Explanation} {string.Join(';', f.Members)} {string.Join(';', f.Changes)}"));
}
