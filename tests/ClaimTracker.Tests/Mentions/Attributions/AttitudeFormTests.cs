using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Attributions;

/// <summary>What people think, want and ask of one another, and what stands between a cue and its content.</summary>
public class AttitudeFormTests
{
    [Theory]
    [InlineData("Funds backing the senator spent millions.", "funds | backing | the senator")]
    [InlineData("Groups seeking a ban on hunting met on Friday.", "groups | seeking | a ban on hunting")]
    [InlineData("The council is seeking comment.")]
    [InlineData("The bill, opposed by the union, would cut taxes.", "the union | opposed | The bill")]
    [InlineData("It went through the council, backed by the union, in May.")]
    [InlineData("Voters saw that the party could win.", "voters | saw | the party could win")]
    [InlineData("Voters saw the party win.")]
    [InlineData("Some fear prices will rise.", "some | fear | prices will rise")]
    [InlineData("Villagers were alarmed by the plan for a quarry.", "villagers | alarmed | the plan for a quarry")]
    [InlineData("She is ready to stand again.", "she | is ready | to stand again")]
    [InlineData("She is expected to argue that the vote was rigged.", "nobody | expected | She is expected to argue that the vote was rigged", "she | argue | the vote was rigged")]
    [InlineData("Interviews should be allowed to go on.")]
    public void An_attitude_is_a_claim_where_people_hold_it(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("Less than a third agreed with the minister that the bridge should close.", "Less than a third | agreed | the bridge should close")]
    [InlineData("She apologised to the family for the delay.", "she | apologised | the delay")]
    [InlineData("They reminded voters of the long delay.", "they | reminded | the long delay")]
    [InlineData("The agent persuaded the board, the staff and the town that he was right.", "the agent | persuaded | he was right")]
    [InlineData("The minister said in a statement released by the party the report was wrong.", "the minister | said | the report was wrong")]
    [InlineData("The company said by telephone that the plant would close.", "the company | said | the plant would close")]
    [InlineData("Figures released by the office show that 3,000 people fled.", "figures | show | 3,000 people fled")]
    [InlineData("On his show “Open House,” the mayor admitted that the bridge was shut.", "the mayor | admitted | the bridge was shut")]
    [InlineData("The paper previously reported, The bank lost millions.", "the paper | reported | The bank lost millions")]
    [InlineData("She was accused by the union of hiding the bill.", "the union | accused | hiding the bill")]
    [InlineData("One hurdle is a demand, by the union, that the mill stay open.", "the union | demand | the mill stay open")]
    public void What_stands_between_cue_and_content_is_passed_over(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("The government had sought nine years.", "the government | sought | nine years")]
    [InlineData("In the ballot, 83 per cent voted to strike.", "83 per cent | voted | to strike")]
    [InlineData("The lender on Thursday reported a 14% fall in profit.", "the lender | reported | a 14% fall in profit")]
    [InlineData("The strike costs millions a day, the Guild of Bakers estimates.", "Guild of Bakers | estimates | The strike costs millions a day")]
    [InlineData("She outspent him by two to one, according to campaign filings.", "campaign filings | according to | She outspent him by two to one")]
    [InlineData("The maritime prefecture said the sea was calm.", "the maritime prefecture | said | the sea was calm")]
    [InlineData("Critics said that would cost millions.", "critics | said | that would cost millions")]
    [InlineData("She wants to make firms tell patients of a theft.", "she | wants | to make firms tell patients of a theft")]
    [InlineData("- The curfew is over, the ministry said.", "the ministry | said | The curfew is over")]
    [InlineData("Police said he fell. Officers said he was hurt.", "police | said | he fell", "police | said | he was hurt")]
    [InlineData("The mayor, meanwhile, focuses on the cost.", "the mayor | focuses on | the cost")]
    [InlineData("The government is planning to close the base.", "the government | planning | to close the base")]
    [InlineData("The agency reported that, according to a study, half had fled.", "the agency | reported | half had fled", "a study | according to | half had fled")]
    [InlineData("If the bridge is not mended, she said the town would be cut off.", "she | said | If the bridge is not mended, she said the town would be cut off")]
    [InlineData("He was unable to find a room, he said, on condition of anonymity.", "he | said | He was unable to find a room")]
    [InlineData("It is understood the deal is worth millions.", "nobody | understood | the deal is worth millions")]
    [InlineData("The driver pleaded not guilty to two counts.", "the driver | pleaded | not guilty to two counts")]
    [InlineData("The members have not decided which plan they prefer.", "the members | decided | which plan they prefer")]
    [InlineData("The mayor mentioned the plan (with less warmth than her rival did) and left.", "the mayor | mentioned | the plan")]
    [InlineData("“It hurts,” admitted captain Ann Lund after the defeat.", "Ann Lund | admitted | It hurts")]
    [InlineData("Ann Lund, the MP for Holt, left. The company said it would pay.", "the company | said | it would pay")]
    [InlineData("Mr Lund, a farmer, spoke. The Conservatives have promised to listen.", "the Conservatives | promised | to listen")]
    [InlineData("She won with 52% of the vote, near-complete results showed on Monday.", "near-complete results | showed | She won with 52% of the vote")]
    [InlineData("In a post on Halvane Social, the president called it “a shame”.", "the president | called | it “a shame")]
    [InlineData("Police: Two dead after crash", "police | : | Two dead after crash")]
    [InlineData("Two dead after crash: police", "police | : | Two dead after crash")]
    [InlineData("Ann Lund, 61, wept as she spoke. “It is gone,” she said.", "Ann Lund | said | It is gone")]
    [InlineData("A group calling itself Quorra claimed the attack. It said more would follow.", "Quorra | claimed | the attack", "Quorra | said | more would follow")]
    public void Newspapers_name_their_sources_in_many_forms(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("She called him at noon.")]
    [InlineData("She called 999 at noon.")]
    [InlineData("Some 12,000 votes were cast by mail.")]
    [InlineData("Girl, nine, named as victim")]
    [InlineData("Members may want to think again.")]
    [InlineData("If you want to know more, ring us.")]
    [InlineData("The flood claimed 500 lives.")]
    [InlineData("A baker named Ann Lund won.")]
    [InlineData("The fire is being investigated by the police.")]
    [InlineData("He kept repeating himself.")]
    [InlineData("We asked the council why the road was shut.")]
    public void Some_verbs_of_saying_say_nothing(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("The union denounced the plan as it went through the council.", "the union | denounced | the plan")]
    [InlineData("The union denounced the plan as a trick.", "the union | denounced | the plan as a trick")]
    [InlineData("The mayor dismissed the charge about his trip by saying that nobody cared.", "the mayor | dismissed | the charge about his trip", "the mayor | saying | nobody cared")]
    [InlineData("The mayor said the mill was safe, and Ann Lund, its owner, said it would open.", "the mayor | said | the mill was safe", "Ann Lund | said | it would open")]
    [InlineData("A week after the mayor announced that the mill was safe, the roof fell in.", "the mayor | announced | the mill was safe")]
    [InlineData("A court has ruled that the law is invalid, the minister said on Monday.", "the minister | said | A court has ruled that the law is invalid", "a court | ruled | the law is invalid")]
    [InlineData("The paper confirmed that finding.", "the paper | confirmed | that finding")]
    public void Content_ends_where_the_writer_goes_on(string text, params string[] expected) => Check(text, expected);

    [Fact]
    public void Who_denies_a_claim_is_no_hop_of_it()
    {
        const string Text = "The ministry said its forces had won, a claim the rebels denied.";
        using var parsed = TextParser.Parse(Text);
        var said = Assert.Single(AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), []), mention => mention.Cue == "said");
        Assert.Empty(said.Via);
        Assert.Equal("its forces had won", said.Span.Of(Text));
    }

    private static void Check(string text, string[] expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected, AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), [])
            .Select(mention => $"{mention.Source?.Name ?? "nobody"} | {mention.Cue} | {mention.Span.Of(text)}"));
    }
}
