using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Mentions.Attributions;

/// <summary>Forms in which newspapers say who says what, and forms that only look like them.</summary>
public class ReportFormTests
{
    [Theory]
    [InlineData("OSLO, Nov. 3 (Reuters) - The ferry sank off the coast on Friday, drowning six, the coastguard said.", "the coastguard | The ferry sank off the coast on Friday, drowning six")]
    [InlineData("MALMO, Sweden, March 4 — A ferry with 40 people aboard capsized, the harbour office said.", "the harbour office | A ferry with 40 people aboard capsized")]
    [InlineData("Crews were called to the mill at about 11:20 p.m., Sgt. Ann Lund said.", "Ann Lund | Crews were called to the mill at about 11:20 p.m.")]
    [InlineData("Bus drivers will walk out on 5 August, the union's general secretary, Paul Berg, confirmed on Tuesday.", "Paul Berg | Bus drivers will walk out on 5 August")]
    [InlineData("The queue has grown again, figures published on Thursday show.", "figures | The queue has grown again")]
    [InlineData("Freya: schools shut in four towns\n\nStorm Freya came ashore on Friday.")]
    [InlineData("The council estimates that 400 jobs depend on it.", "the council | 400 jobs depend on it")]
    [InlineData("Workers streaming out of the mill in Oslo on Friday said that they had been sacked.", "workers | they had been sacked")]
    [InlineData("They were told by the police that it was late.", "the police | it was late")]
    [InlineData("They were told by text message.")]
    [InlineData("Ann Lund was dedicated to the mill.")]
    [InlineData("Ann Lund said last fall that the mill would close.", "Ann Lund | the mill would close")]
    [InlineData("Ann Lund said: -5 degrees was too cold.", "Ann Lund | -5 degrees was too cold")]
    [InlineData("Driver blamed for bridge crash")]
    [InlineData("Bad wiring led to the blaze, coroner rules", "coroner | Bad wiring led to the blaze")]
    [InlineData("New jab cuts flu risk by a third, trial finds", "trial | New jab cuts flu risk by a third")]
    [InlineData("Bakers stand to lose a fortune, as Ann Lund of the guild put it, “for want of a form”.", "Ann Lund | for want of a form")]
    [InlineData("It was, in the mayor's words, “a long night for the valley”.", "the mayor | a long night for the valley")]
    [InlineData("The party won the seat in a result that Ann Lund hailed as “a new dawn for us”.", "Ann Lund | a result that Ann Lund hailed as “a new dawn for us")]
    [InlineData("It was like the old mill, where an inquiry found in 1998 that the stairs had been rotten.", "an inquiry | the stairs had been rotten")]
    [InlineData("“Sales are slow,” said Ann Lund, chief economist at Harbour Capital, who expects prices to fall.", "Ann Lund | Sales are slow", "Ann Lund | prices to fall")]
    [InlineData("The family's lawyer, Ann Lund of Hale Moss, said the case was closed.", "Ann Lund | the case was closed")]
    [InlineData("Paul Berg, 57, of Hauge, took a boat, the court heard. He admitted theft.", "the court | Paul Berg, 57, of Hauge, took a boat", "Paul Berg | theft")]
    [InlineData("Coroner Dr Ann Lund said staff had erred. The coroner said she would write to the minister.", "Ann Lund | staff had erred", "Ann Lund | she would write to the minister")]
    [InlineData("The mill had run for years, the Reuters news agency reported, citing a source in the ministry.", "a source | The mill had run for years")]
    [InlineData("Critics say that's too little.", "critics | that's too little")]
    [InlineData("Court papers say he walked into a bank, handed a clerk a letter and fled with the cash.", "court papers | he walked into a bank, handed a clerk a letter and fled with the cash")]
    [InlineData("The clinic said just 61% of patients had been seen.", "the clinic | just 61% of patients had been seen")]
    [InlineData("It was a target ministers had promised to meet.", "ministers | to meet")]
    [InlineData("Norwegian assertions that the reef is theirs were noted.", "Norway | the reef is theirs")]
    [InlineData("Holt Foods Inc. lost $3 million in Africa, the company's largest market. The company said it would recover.", "Holt Foods Inc | it would recover")]
    [InlineData("He had chased the boy through the park, a jury at Lund Crown Court was told.", "a jury | He had chased the boy through the park")]
    [InlineData("The girl's mother, Ann Lund, said outside court that no sentence would be enough. “She had her whole life in front of her. They took everything.”", "Ann Lund | no sentence would be enough", "Ann Lund | She had her whole life in front of her. They took everything")]
    [InlineData("His act of 1975 put money into the hands of mothers, and was described by the historian Ann Lund as “the quiet change of the age”.", "Ann Lund | the quiet change of the age")]
    [InlineData("Lund himself called it the only thing he had done that mattered. Ann Lund left.", "Ann Lund | it the only thing he had done that mattered")]
    [InlineData("The Northern Relief Programme estimates that crops failed. It says it has had half of what it asked for.", "Northern Relief Programme | crops failed", "Northern Relief Programme | it has had half of what it asked for")]
    [InlineData("Judge Halm told Price he had shown “not a flicker of remorse”.", "Halm | he had shown “not a flicker of remorse")]
    [InlineData("Paul Berg had earlier given a toll of six dead.", "Paul Berg | a toll of six dead")]
    [InlineData("The teacher was expected to survive, the district said.", "the district | The teacher was expected to survive")]
    [InlineData("Her coach, former world number five Petr Holm, said the match had turned.", "Petr Holm | the match had turned")]
    [InlineData("The Harbour Survey is new. The government said tents would be sent.", "the government | tents would be sent")]
    [InlineData("Scientists at the University of Oslo, writing in a journal, report that the ice is thinner.", "scientists at the University of Oslo | the ice is thinner")]
    [InlineData("The number of empty homes has doubled, the council claimed in a report that ministers called misleading.", "the council | The number of empty homes has doubled")]
    [InlineData("The court ruled 6-3 that the agency had gone too far.", "the court | the agency had gone too far")]
    [InlineData("The weather office said between 6 and 9 inches of rain had fallen.", "the weather office | between 6 and 9 inches of rain had fallen")]
    [InlineData("Dr. Ann Lund said nearly all of the patients were well.", "Ann Lund | nearly all of the patients were well")]
    [InlineData("Paul Berg told the breakfast show the bridge was rotten.", "Paul Berg | the bridge was rotten")]
    [InlineData("Paul Berg told the Today programme the bridge was “rotten from end to end”.", "Paul Berg | the bridge was “rotten from end to end")]
    [InlineData("Paul Berg told the ‘Harbour’ programme that the bridge was rotten.", "Paul Berg | the bridge was rotten")]
    [InlineData("Its chairman, Joe Lake, told the council that the mill was shut.", "Joe Lake | the mill was shut")]
    [InlineData("Unite said its members would strike on Monday. It said the offer was poor.", "Unite | its members would strike on Monday", "Unite | the offer was poor")]
    [InlineData("Halm Foods named Paul Berg as chairman. It said sales would rise.", "Halm Foods | Paul Berg as chairman", "Halm Foods | sales would rise")]
    [InlineData("The harbour police said a boat had sunk.\n\nThe sailor's family left the town. They said they were tired.", "the harbour police | a boat had sunk", "the sailor's family | they were tired")]
    [InlineData("The couple were married in May. They said they were happy.", "the couple | they were happy")]
    [InlineData("There is a belief among farmers that the dam will break.", "farmers | the dam will break")]
    [InlineData("Friends of Ann Lund's who have met her in the hall say that she is well.", "friends of Ann Lund's | she is well")]
    [InlineData("She left early, acknowledging that he had won but warning that his plan would fail.", "she | he had won", "she | his plan would fail")]
    [InlineData("She later suggested the vote was bought, called it “a farce from start to end” and left the hall.", "she | the vote was bought", "she | it “a farce from start to end")]
    [InlineData("Ann Lund called Paul Berg, her rival for the post, a “coward and a cheat.”", "Ann Lund | Paul Berg, her rival for the post, a “coward and a cheat")]
    [InlineData("Although she said they had “shared an office for years,” she claimed they had never spoken.", "she | they had “shared an office for years", "she | they had never spoken")]
    [InlineData("Now, after arguing that the vote was close, the union wants a recount.", "the union | the vote was close", "the union | a recount")]
    [InlineData("The committee asked Ann Lund a simple question: Who will pay?", "the committee | Who will pay")]
    [InlineData("Mayor Lund to union: Go back to work\n\nThe mill has been shut since May.", "Lund | Go back to work")]
    [InlineData("Police are appealing for witnesses.", "police | witnesses")]
    [InlineData("The council agreed to a sale, a move that critics said was rushed.", "the council | a sale", "critics | was rushed")]
    [InlineData("Ann Lund's claim that it would add twice that to the debt was checked.", "Ann Lund | it would add twice that to the debt")]
    [InlineData("She claimed to know nothing of the plan.", "she | to know nothing of the plan")]
    [InlineData("The trust said it was late, adding that it was sorry.", "the trust | it was late", "the trust | it was sorry")]
    [InlineData("“I am not going anywhere” was his message to the town.", "his | I am not going anywhere")]
    [InlineData("“No one,” said the coach, “expected that.”", "the coach | No one,” said the coach, “expected that")]
    [InlineData("It was noisy. “Are you mad?” “No,” he said.", "he | No")]
    [InlineData("The judge, Ann Lund, said that Berg had shown “not one ounce of remorse”.", "Ann Lund | Berg had shown “not one ounce of remorse")]
    [InlineData("“It would never come to this, said Ann Berg, who runs the shop.\n\nThe road is closed.", "Ann Berg | It would never come to this")]
    [InlineData("Rovers coach: ‘We were robbed’\n\nThe match was drawn.", "rovers coach | We were robbed")]
    [InlineData("‘She sent us cards’: families face woman in court\n\nThe hall was full.\n\n“She sent us cards,” said Ann Lund.", "Ann Lund | She sent us cards", "Ann Lund | She sent us cards")]
    [InlineData("The family that owns the mill closed it and said that it was late.", "the family | it was late")]
    [InlineData("“He used to stay out,” laughs his brother Paul Berg, 27.", "Paul Berg | He used to stay out")]
    [InlineData("Ann Lund insisted on a sell-on clause that brings them a third.", "Ann Lund | a sell-on clause that brings them a third")]
    [InlineData("Thirty fell ill south of Bergen, the regional health district said. Nobody died, the district said.", "the regional health district | Thirty fell ill south of Bergen", "the regional health district | Nobody died")]
    [InlineData("Strike empties Oslo Airport\n\nOSLO - Flights stopped on Monday. The airport expects them to go on Tuesday.", "Oslo Airport | them to go on Tuesday")]
    [InlineData("The mayor was rude, a charge Berg rejected as “simply not true”.", "Berg | a charge Berg rejected as “simply not true")]
    [InlineData("The council panel heard that Berg had been asleep.", "the council panel | Berg had been asleep")]
    [InlineData("Quay Foods said Monday it had bought Holt. It did not say how many jobs would go.", "Quay Foods | it had bought Holt", "Quay Foods | how many jobs would go")]
    [InlineData("The union is angry. Its general secretary, Mags Doyle, said: “Enough is enough.”", "Mags Doyle | Enough is enough")]
    [InlineData("The local MP, Ann Lund, said it was late.", "Ann Lund | it was late")]
    [InlineData("Ministers are to discuss money for the town, and the local vicar, Ann Lund, said it was late.", "ministers | money for the town", "Ann Lund | it was late")]
    [InlineData("Rob Lund said riders were being asked “to pay more for less”, pointing out that buses were late.", "Rob Lund | riders were being asked “to pay more for less", "Rob Lund | buses were late")]
    [InlineData("Paul Berg left. The crew of 22 saved 19 people, he said.", "Paul Berg | The crew of 22 saved 19 people")]
    [InlineData("Ann Berg said it was late. Among them was Gus Lund, 77, who brought a book he said he had found.", "Ann Berg | it was late", "Gus Lund | he had found")]
    [InlineData("By the union's own count, 1,400 bakers stopped work.", "the union | 1,400 bakers stopped work")]
    [InlineData("Western Grid, the local network operator, said it was late.", "Western Grid | it was late")]
    [InlineData("Season ticket holders on the Bergen line told the paper they felt cheated.", "season ticket holders | they felt cheated")]
    [InlineData("Holt Bank estimated the losses at between $6 million and $9 million.", "Holt Bank | the losses at between $6 million and $9 million")]
    [InlineData("The agency gave a magnitude of 6.6.", "the agency | a magnitude of 6.6")]
    public void Who_says_what_is_found(string text, params string[] expected) => Assert.Equal(expected, Found(text).Select(mention => $"{mention.Source?.Name} | {mention.Span.Of(text)}"));

    [Theory]
    [InlineData("Officers responded to a report of gunfire in Elm Street.")]
    [InlineData("Their boats were found by fishermen at dawn.")]
    [InlineData("Rovers have agreed a deal to sign the striker.")]
    [InlineData("It is too early to say whether anyone was at fault.")]
    [InlineData("The clinic has admitted 61 patients since Friday.")]
    [InlineData("He was jailed for a year and ordered to pay costs.")]
    [InlineData("The maker recalled 40,000 cars in May.")]
    [InlineData("No group has claimed responsibility.")]
    [InlineData("A bill that would have required gun locks failed in the senate.")]
    [InlineData("A surgeon called by the defence was late.")]
    [InlineData("Paul Berg, a driver, showed no remorse.")]
    [InlineData("It would add a million to the bill.")]
    [InlineData("Ministers urged to act on floods")]
    [InlineData("The clinics called in nurses from Oslo to help.")]
    [InlineData("More people answered a questionnaire.")]
    [InlineData("The ‘Iron Lady’ of Lund, as the papers call her, is gone.")]
    [InlineData("He wrote ‘Songs of the Sea’ in 1962.")]
    [InlineData("OTHER FIRES: The Holt Fire is out.")]
    public void Nothing_is_said(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Words_on_both_sides_of_a_long_cue_are_a_direct_quotation() =>
        Assert.Equal(AttributionKind.DirectQuote, Assert.Single(Found("“We lost it all,” said Ann Lund, 34, a baker who has lived in the valley for ten years. “We will build it up again.”")).Kind);

    [Fact]
    public void I_outside_quotation_marks_is_who_wrote_the_article()
    {
        using var parsed = TextParser.Parse("I think the plan is bad.");
        Assert.Equal("Ann Lund", Assert.Single(AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), [], "Ann Lund")).Source?.Name);
    }

    private static IReadOnlyList<AttributionMention> Found(string text)
    {
        using var parsed = TextParser.Parse(text);
        return AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), []);
    }
}
