using ClaimTracker.Reconciliation;

namespace ClaimTracker.Tests.Reconciliation;

public sealed class NameDecisionTests
{
    private static readonly StoryBuilder Kiosks = new StoryBuilder()
        .Article("It runs {85 counted='repair kiosks' pred=opened at=Lund}.", "2024-03-02")
        .Article("It runs {97 counted='repair depots' pred=opened at=Lund}.", "2024-03-02");

    [Fact]
    public void Names_meet_by_an_editors_word()
    {
        Assert.Empty(Kiosks.Reconcile().Findings);
        var finding = Assert.Single(Reconciler.Reconcile(Kiosks.Articles, Said(new NameDecision("kiosks", "depot", true))).Findings);
        Assert.Equal(Relation.Conflict, finding.Relation);
    }

    [Fact]
    public void Names_of_one_sense_are_kept_apart_by_an_editors_word()
    {
        var story = new StoryBuilder()
            .Article("It sent {85 counted='old cars' pred=sold}.", "2024-03-02")
            .Article("It sent {97 counted='old automobiles' pred=sold}.", "2024-03-02");
        Assert.NotEmpty(story.Reconcile().Findings);
        Assert.Empty(Reconciler.Reconcile(story.Articles, Said(new NameDecision("car", "automobile", false))).Findings);
    }

    [Fact]
    public void The_later_word_on_two_names_holds() =>
        Assert.Empty(Reconciler.Reconcile(Kiosks.Articles, Said(new NameDecision("kiosk", "depot", true), new NameDecision("depot", "kiosk", false))).Findings);

    [Fact]
    public void A_link_by_a_statement_is_given_with_its_evidence_until_an_editor_speaks()
    {
        var story = new StoryBuilder()
            .Article("It runs {85 counted='repair workshops' link=1} in {19 counted='countries' link=0}.")
            .Article("It runs {85 counted='repair outlets' link=1} in {17 counted='countries' link=0}.");
        var link = Assert.Single(story.Reconcile().Links);
        Assert.Equal(("outlet", "workshop", "85", "85"), (link.One, link.Other, link.First.Surface, link.Second.Surface));
        Assert.Empty(Reconciler.Reconcile(story.Articles, Said(new NameDecision("outlet", "workshop", true))).Links);
        Assert.Empty(Reconciler.Reconcile(story.Articles, Said(new NameDecision("outlet", "workshop", false))).Links);
    }

    private static StoryContext Said(params NameDecision[] decisions) => new() { NameDecisions = decisions };
}
