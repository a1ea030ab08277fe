using System.Text;
using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

public class WordingTests
{
    [Fact]
    public void Finds_the_words_of_a_quotation_that_changed()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("She said: «We will close the harbour bridge before the winter storms|Anna Berg»")
            .Article("She said: «We will close the harbour bridge after the winter storms|Anna Berg»")
            .Reconcile().Findings);
        Assert.Equal(Relation.QuoteVariants, finding.Relation);
        var change = Assert.Single(finding.Changes);
        Assert.Equal(new HashSet<string> { "before", "after" }, [change.From, change.To]);
    }

    [Theory]
    [InlineData("We will CLOSE the harbour bridge, before the winter storms.")]
    [InlineData("We will close the [old] bridge before the winter storms")]
    [InlineData("We will close … before the winter storms")]
    [InlineData("close the harbour bridge before the winter storms")]
    public void Sees_no_change_in_marks_case_brackets_ellipses_and_shorter_cuts(string other) => Assert.Empty(new StoryBuilder()
        .Article("She said: «We will close the harbour bridge before the winter storms|Anna Berg»")
        .Article($"She said: «{other}|Anna Berg»")
        .Reconcile().Findings);

    [Fact]
    public void Finds_words_that_were_left_out_in_the_middle() => Assert.Equal([Reason.WordsCut], Assert.Single(new StoryBuilder()
        .Article("She said: «We will not close the harbour bridge before the winter storms|Anna Berg»")
        .Article("She said: «We will close the harbour bridge before the winter storms|Anna Berg»")
        .Reconcile().Findings).Reasons);

    [Theory]
    [InlineData("Per Lindqvist|Person", true)]
    [InlineData("Berg|Person", false)] // her surname
    [InlineData("the council|Organisation", false)] // she may speak for it
    public void Finds_the_same_words_in_another_mouth(string other, bool isFound) => Assert.Equal(isFound, new StoryBuilder()
        .Article("She said: «We will close the harbour bridge before the winter storms|Anna Berg»")
        .Article($"They said: «We will close the harbour bridge before the winter storms|{other}»")
        .Reconcile().Findings.Any(finding => finding.Reasons.Contains(Reason.OtherSpeaker)));

    [Fact]
    public void Finds_narration_that_was_taken_over_and_reworded()
    {
        var finding = Assert.Single(new StoryBuilder()
            .Article("The trust keeps lighthouses in nine ports along the coast, among them Lund, Malmo, Oslo, Bergen, Moss, Visby and Kalmar, and mans four of them all winter.")
            .Article("Nine ports along the coast have lighthouses of the trust, such as Lund, Malmo, Oslo, Bergen, Moss, Visby and Kalmar, and it mans four of them all winter.")
            .Reconcile().Findings);
        Assert.Equal(Relation.TextReuse, finding.Relation);
        Assert.Equal(2, finding.Members.Count);
    }

    [Fact]
    public void Takes_no_quotation_for_narration() => Assert.DoesNotContain(new StoryBuilder()
        .Article("«The trust keeps lighthouses in nine ports along the coast and mans four of them all winter long with its own crews|Anna Berg» she said.")
        .Article("«The trust keeps lighthouses in nine ports along the coast and mans four of them all winter long with its own crews|Anna Berg» said Berg.")
        .Reconcile().Findings, finding => finding.Relation == Relation.TextReuse);

    [Fact]
    public void Copies_of_one_text_make_one_passage_and_no_more_work_than_their_number()
    {
        var story = new StoryBuilder();
        var text = new StringBuilder();
        for (var i = 0; i < 20; i++)
        {
            text.Append("Crew number ").Append(i).Append(" of the coastal trust went out that night to look for the missing boat off the northern point. ");
        }

        for (var i = 0; i < 400; i++)
        {
            story.Article(text + "It found {12 counted='sailors' pred=rescued}.", "2024-03-02");
        }

        var result = story.Reconcile();
        Assert.Equal(400, Assert.Single(result.Findings, finding => finding.Relation == Relation.TextReuse).Members.Count);
        Assert.Single(Assert.Single(result.Series).Values.Single().Origins);
    }
}
