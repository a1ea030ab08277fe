using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Attributions;

/// <summary>Where what is said begins and ends, and which verbs say something.</summary>
public class ContentBoundsTests
{
    [Theory]
    [InlineData("The mayor said the bridge, which was built in 1962 and which has been closed twice, would be rebuilt.", "the bridge, which was built in 1962 and which has been closed twice, would be rebuilt")]
    [InlineData("Ann Lund said her members, who had met twice, would march on Friday.", "her members, who had met twice, would march on Friday")]
    [InlineData("They were farmers who thought she was too slow.", "she was too slow")]
    [InlineData("The council asked whether the road could be closed, but the police had no answer.", "whether the road could be closed")]
    [InlineData("Growers know the price will fall, but they plant anyway.", "the price will fall")]
    [InlineData("The mayor plans to mend the bridge, widen the road and paint the hall.", "to mend the bridge, widen the road and paint the hall")]
    [InlineData("The mayor praised the crew, a band of volunteers from the valley.", "the crew")]
    [InlineData("The mayor vowed to stay on in the wake of the vote.", "to stay on")]
    [InlineData("The firm denied it had leaked oil, with its chairman taking a boat to the island.", "it had leaked oil")]
    [InlineData("A dry spring may help, say some farmers, who lost half their hay.", "A dry spring may help")]
    [InlineData("But as Lund noted, the river is still rising.", "the river is still rising")]
    [InlineData("The chairman made the case to investors that the firm should be sold.", "the firm should be sold")]
    [InlineData("Mr. Hale reported having two boats.", "having two boats")]
    [InlineData("Surveys of voters late last week indicated that most were undecided.", "most were undecided")]
    [InlineData("Lund, the county's acting sheriff, repeated accusations that the firm hid the leak.", "accusations that the firm hid the leak")]
    [InlineData("Marie Lund, the union's leader, voiced support for the strike.", "support for the strike")]
    [InlineData("Ann Lund, who on Tuesday endorsed the plan, left early.", "the plan")]
    [InlineData("While farmers are supporting the delay, traders are not.", "the delay")]
    [InlineData("In February the court voted 5 to 4 to stall the plan.", "to stall the plan")]
    [InlineData("While members plan to move the hall, leaders hope to sell it.", "to move the hall", "to sell it")]
    [InlineData("Ms. Lund and her son Paul both denied that the house was sold.", "the house was sold")]
    [InlineData("A new poll showing a narrow lead upset the party.", "a narrow lead")]
    [InlineData("“But why?” reporter Jane Lund asked him.", "But why?")]
    [InlineData("He showed no emotion.")]
    [InlineData("Anyone who saw it should call 101, quoting reference 44.")]
    [InlineData("The cause was a storm, said her son, Ray.", "The cause was a storm")]
    [InlineData("The union appealed for calm.", "calm")]
    [InlineData("Detectives believe that two men took the boat, Ann Lund said.", "Detectives believe that two men took the boat", "two men took the boat")]
    [InlineData("Talks broke down on Sunday, both sides said.", "Talks broke down on Sunday")]
    [InlineData("The firm agreed on Monday to buy its rival.", "to buy its rival")]
    [InlineData("Waits rose again, hospital figures show, with 40 wards shut.", "Waits rose again, hospital figures show, with 40 wards shut")]
    [InlineData("The storm strengthened with winds of 140 mph (225 kph), the weather office in Bergen said.", "The storm strengthened with winds of 140 mph (225 kph)")]
    [InlineData("Asked whether she would stay, Lund said no. Nobody laughed.", "no")]
    [InlineData("A month after Lund announced that the mill would close, thieves broke into it.", "the mill would close")]
    [InlineData("And when the mayor admitted it had been “a hard year,” her party left the hall.", "it had been “a hard year")]
    [InlineData("When Lund warned that the dam was weak, on Monday the mayor closed it.", "the dam was weak")]
    [InlineData("Lund vowed to close the mill, declined to meet its workers, and sold it.", "to close the mill")]
    [InlineData("Farmers said they had nothing against Lund, who spoke in the hall on Friday.", "they had nothing against Lund")]
    [InlineData("The ministry put the loss at a million and says it will be made good, though growers believe it is twice that.", "the loss at a million", "it will be made good", "it is twice that")]
    [InlineData("The coastguard said ten boats, two planes and about 40 divers had been sent out.", "ten boats, two planes and about 40 divers had been sent out")]
    [InlineData("The mayor was told the dam was full.", "the dam was full")]
    [InlineData("Ann Lund is ill and is expected to retire.", "to retire")]
    [InlineData("He has cuts that are not thought to be grave.")]
    [InlineData("The firm declined to give further details.")]
    [InlineData("A man who answered the phone hung up.")]
    [InlineData("Two aides spoke on condition of anonymity to discuss private talks.")]
    [InlineData("According to the court, Ann Lund, 31, took the boat.", "Ann Lund, 31, took the boat")]
    [InlineData("According to the court, the sailor, named as Ann Lund, 31, took the boat.", "the sailor, named as Ann Lund, 31, took the boat")]
    [InlineData("Fears that the dam will break are growing.", "the dam will break")]
    [InlineData("The theory is that the brakes failed.", "the brakes failed")]
    [InlineData("The claim that he made was never checked.")]
    [InlineData("It emerged that the bank had lost millions.", "the bank had lost millions")]
    [InlineData("The mayor said on Friday the road would close.", "the road would close")]
    [InlineData("Police said Monday the sailor had drowned.", "the sailor had drowned")]
    [InlineData("The ministry announced on Friday the road would close.", "the road would close")]
    [InlineData("The closure announced on Friday will cost the town 40 jobs.")]
    [InlineData("The mayor said last week she favoured a bridge.", "she favoured a bridge")]
    [InlineData("What we know about the crash")]
    [InlineData("The chairman said it would cost a million, but critics, among them the mayor, say the sum is too high.", "it would cost a million", "the sum is too high")]
    [InlineData("The Courier has learned that the bank will close.", "the bank will close")]
    [InlineData("Police say he went into the shop and demanded cash.", "he went into the shop and demanded cash")]
    [InlineData("The mayor said it was late and urged them to go.", "it was late", "to go")]
    [InlineData("The mayor said that was too late.", "that was too late")]
    public void Content_is_what_the_source_says_and_no_more(string text, params string[] contents)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(contents, AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), []).Select(mention => mention.Span.Of(text)));
    }

    [Fact]
    public void A_turn_of_an_interview_belongs_to_its_speaker_to_the_paragraph_end()
    {
        const string Text = "Ann Lund talked to us.\n\nAnn Lund: It rained for a week. We could not plant. I gave up.\n\nWe thanked her.";
        using var parsed = TextParser.Parse(Text);
        var turn = Assert.Single(AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), []), mention => mention.Rule == "label");
        Assert.Equal("It rained for a week. We could not plant. I gave up", turn.Span.Of(Text));
    }
}
