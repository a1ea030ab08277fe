using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Mentions.Attributions;

public class AttributionFinderTests
{
    [Theory]
    [InlineData("The mayor said the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("The mayor said on Friday that the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("The mayor told reporters the bridge was closed.", "The mayor | told | the bridge was closed")]
    [InlineData("The bridge was closed, the mayor said.", "the mayor | said | The bridge was closed")]
    [InlineData("The bridge was closed, said the mayor of the town.", "the mayor | said | The bridge was closed")]
    [InlineData("The bridge, the mayor said, would stay closed until May.", "the mayor | said | The bridge, the mayor said, would stay closed until May")]
    [InlineData("The mayor, a former teacher, said the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("The mayor, who took office in May, said the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("The mayor rose and said the bridge was closed.", "The mayor | said | the bridge was closed")]
    [InlineData("According to the ministry, 40 bridges were closed.", "the ministry | according to | 40 bridges were closed")]
    [InlineData("Some 40 bridges were closed, according to the ministry.", "the ministry | according to | Some 40 bridges were closed")]
    [InlineData("The report shows that 40 bridges were closed.", "The report | shows | 40 bridges were closed")]
    [InlineData("The mayor denied that the bridge was closed.", "The mayor | denied | the bridge was closed")]
    [InlineData("The mayor wants to close the bridge.", "The mayor | wants | to close the bridge")]
    [InlineData("The mayor criticised the plan to close the bridge.", "The mayor | criticised | the plan to close the bridge")]
    [InlineData("The mayor called for a new bridge.", "The mayor | called | a new bridge")]
    [InlineData("The mayor told a meeting in Malmo, Sweden, on Friday that the bridge was closed.", "The mayor | told | the bridge was closed")]
    [InlineData("In the spring, the mayor said, the bridge would open.", "the mayor | said | In the spring, the mayor said, the bridge would open")]
    [InlineData("A letter obtained by the union warned that the bridge was closed.", "A letter | warned | the bridge was closed")]
    [InlineData("The mayor's claim that the bridge was closed came late.", "The mayor | claim | the bridge was closed")]
    [InlineData("As stated in the report, the bridge was closed.", "the report | as stated in | the bridge was closed")]
    [InlineData("The mayor said there were 40 bridges.", "The mayor | said | there were 40 bridges")]
    [InlineData("The mayor said the town would have to mend the bridge, close the road and wait.", "The mayor | said | the town would have to mend the bridge, close the road and wait")]
    [InlineData("The mayor says closing the bridge has cost the town dearly.", "The mayor | says | closing the bridge has cost the town dearly")]
    [InlineData("After saying the bridge was closed, the mayor left.", "the mayor | saying | the bridge was closed")]
    [InlineData("Some 54 percent said the bridge should close.", "Some 54 percent | said | the bridge should close")]
    [InlineData("The Herald said the town provided a written statement.", "The Herald | said | the town provided a written statement")]
    [InlineData("The mayor praised the crew's courage and their ability to go on.", "The mayor | praised | the crew's courage and their ability to go on")]
    [InlineData("The mayor praised the engineer at a press conference on Monday.", "The mayor | praised | the engineer")]
    [InlineData("The mayor urged drivers to slow down and spend more time at home.", "The mayor | urged | to slow down and spend more time at home")]
    [InlineData("The mayor pledged to close all bridges — the oldest among them — to lorries.", "The mayor | pledged | to close all bridges — the oldest among them — to lorries")]
    [InlineData("Lorries may not use the nine crossings that Norway has listed as unsafe.", "Norway | listed | the nine crossings that Norway has listed as unsafe")]
    [InlineData("The mayor referred to the ever-growing traffic.", "The mayor | referred | the ever-growing traffic")]
    [InlineData("The mayor said she hoped the bridge would open.", "The mayor | said | she hoped the bridge would open")]
    [InlineData("The mayor said Holt Co. and its bank had paid for the bridge.", "The mayor | said | Holt Co. and its bank had paid for the bridge")]
    [InlineData("The rescuers said at least 30 people had been hurt.", "The rescuers | said | at least 30 people had been hurt")]
    [InlineData("Police put the number of deaths at 14.", "Police | put | the number of deaths at 14")]
    [InlineData("The mayor vowed to appeal.", "The mayor | vowed | to appeal")]
    [InlineData("A neighbour heard shouting at around 9pm.")]
    [InlineData("A driver, who did not want to be named, left.")]
    [InlineData("The council rejected the plan, with the mayor, a Liberal, calling it a gift.", "The council | rejected | the plan", "the mayor | calling | it a gift")]
    [InlineData("The lawyer denied that, calling it a tale.", "The lawyer | denied | that", "The lawyer | calling | it a tale")]
    [InlineData("The ministry said the fire was out, and accused campaigners of lying.", "The ministry | said | the fire was out", "The ministry | accused | campaigners of lying")]
    [InlineData("Detectives think he bought the gun, and are looking for a motive.", "Detectives | think | he bought the gun")]
    [InlineData("The manager wants two strikers and hopes to keep his captain.", "The manager | wants | two strikers", "The manager | hopes | to keep his captain")]
    [InlineData("Nobody claimed the money.")]
    [InlineData("The court heard the driver had fallen asleep.", "The court | heard | the driver had fallen asleep")]
    [InlineData("The jury was told he had lied.", "The jury | told | he had lied")]
    [InlineData("The judge heard the bells were silent.")]
    [InlineData("The mayor said the town welcomed the plan.", "The mayor | said | the town welcomed the plan")]
    [InlineData("The mayor said the police found that the lock was broken.", "The mayor | said | the police found that the lock was broken", "the police | found | the lock was broken")]
    [InlineData("The bridge, opposed by the union, was never built.", "the union | opposed | The bridge")]
    [InlineData("The plan praised by the mayor failed.", "the mayor | praised | The plan")]
    [InlineData("The mayor is confident that the bridge will open.", "The mayor | is confident | the bridge will open")]
    [InlineData("Residents remain worried about the old bridge.", "Residents | remain worried | the old bridge")]
    [InlineData("Teachers are strongly opposed to closing the school.", "Teachers | opposed | closing the school")]
    [InlineData("The union raised doubts about the timetable.", "The union | doubts | the timetable")]
    [InlineData("The mayor made a pledge to mend the bridge.", "The mayor | pledge | to mend the bridge")]
    [InlineData("The mayor vowed not to leave until it reopens.", "The mayor | vowed | not to leave until it reopens")]
    [InlineData("The mayor referred to a word-of-mouth campaign.", "The mayor | referred | a word-of-mouth campaign")]
    [InlineData("The mayor asked about remarks he had made in May.", "The mayor | asked | remarks he had made in May")]
    [InlineData("The mayor used to support the bridge.", "The mayor | support | the bridge")]
    [InlineData("Union leaders point out that the bridge is old.", "Union leaders | point out | the bridge is old")]
    [InlineData("The bank was late. It plans to hire more staff.", "It | plans | to hire more staff")]
    [InlineData("Residents who fled the town say that the river rose fast.", "Residents | say | the river rose fast")]
    [InlineData("She urged the firm to wait, proposed that more staff be hired, and left.", "She | urged | to wait", "She | proposed | more staff be hired, and left")]
    [InlineData("The club remains committed to the plan, an aide told reporters.", "an aide | told | The club remains committed to the plan")]
    [InlineData("The survey found strong support for the plan.", "The survey | found | strong support for the plan")]
    [InlineData("The men found a body.")]
    [InlineData("The mayor pushed back on the claim.", "The mayor | pushed back | the claim")]
    [InlineData("The mayor dismissed the charge by citing a report.", "The mayor | dismissed | the charge", "The mayor | citing | a report")]
    [InlineData("Shell said profits rose.", "Shell | said | profits rose")]
    [InlineData("Apple reported a loss.", "Apple | reported | a loss")]
    [InlineData("Her shadow, Ann Lund, called the move late.", "Ann Lund | called | the move late")]
    [InlineData("Families of patients who died at a clinic have demanded an apology.", "Families | demanded | an apology")]
    [InlineData("The clinic declined to comment.")]
    [InlineData("The bridge is closed, the ministry said in a court filing late Sunday.", "the ministry | said | The bridge is closed")]
    [InlineData("The union said progress was slow, and minister Ann Lund accused the union of sloth.", "The union | said | progress was slow", "minister Ann Lund | accused | the union of sloth")]
    [InlineData("OSLO: The river rose on Monday.")]
    [InlineData("Rovers 3-1 United: Late goal sinks leaders")]
    [InlineData("The firm did not respond to a request for comment.")]
    [InlineData("The mayor wrote a letter to the council.")]
    [InlineData("The girl laughed as the boat sank.")]
    [InlineData("The town hired an independent think tank.")]
    [InlineData("The town did what engineers said was needed.", "engineers | said | what engineers said was needed")]
    [InlineData("The streets were empty, he added, “but people are kind.”", "he | added | The streets were empty, he added, “but people are kind")]
    [InlineData("The agent said fraud had seen a rise.", "The agent | said | fraud had seen a rise")]
    [InlineData("The mayor said people living nearby were safe.", "The mayor | said | people living nearby were safe")]
    [InlineData("The mayor said the plan “is dead,” but that she would go on.", "The mayor | said | the plan “is dead,” but that she would go on")]
    [InlineData("The mayor said the bridge was safe and she accused the council of lying.", "The mayor | said | the bridge was safe", "she | accused | the council of lying")]
    [InlineData("Though the town is growing, the firm maintains a lead.")]
    [InlineData("The company added 300 jobs.")]
    [InlineData("OSLO (Reuters) — The bridge was closed, the mayor said.", "the mayor | said | The bridge was closed")]
    [InlineData("A study published Monday in the Lancet suggests that walking helps.", "A study | suggests | walking helps")]
    [InlineData("Researchers from Oslo and Lund found that walking helps.", "Researchers | found | walking helps")]
    [InlineData("Walking helps the heart, they found.", "they | found | Walking helps the heart")]
    [InlineData("The service stations aim to close.")]
    [InlineData("A boy found a gun in a drawer and shot a can.")]
    [InlineData("The driver, who asked not to be identified, left.")]
    [InlineData("The spokesman dismissed that as “fantasy and lies”.", "The spokesman | dismissed | that as “fantasy and lies")]
    [InlineData("The suit claims the studio was warned.", "The suit | claims | the studio was warned")]
    [InlineData("A source close to Lund said it was late.", "A source | said | it was late")]
    [InlineData("The Red Cross put the number of displaced at more than 12,000.", "The Red Cross | put | the number of displaced at more than 12,000")]
    [InlineData("The mayor said more than 30 people were hurt.", "The mayor | said | more than 30 people were hurt")]
    [InlineData("The bridge was made of supposedly strong steel, the mayor said.", "the mayor | said | The bridge was made of supposedly strong steel")]
    public void Indirect_speech_has_source_cue_and_content(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_number_before_an_adjective_is_nobody_who_says_anything() => Assert.Empty(Read("There are more than 20 verified cracks in the bridge."));

    [Theory]
    [InlineData("“The bridge is closed,” the mayor said.", "the mayor | said | The bridge is closed")]
    [InlineData("“The bridge is closed,” said the mayor.", "the mayor | said | The bridge is closed")]
    [InlineData("The mayor said: “The bridge is closed.”", "The mayor | said | The bridge is closed")]
    [InlineData("The mayor said, “The bridge is closed.”", "The mayor | said | The bridge is closed")]
    [InlineData("“Is the bridge closed?” the mayor asked.", "the mayor | asked | Is the bridge closed?")]
    [InlineData("“The bridge is closed,” the mayor said. “It will open in May.”", "the mayor | said | The bridge is closed,” the mayor said. “It will open in May")]
    [InlineData("“The bridge,” the mayor said, “is closed.”", "the mayor | said | The bridge,” the mayor said, “is closed")]
    [InlineData("The mayor wrote:\n\n“The bridge is closed.”", "The mayor | wrote | The bridge is closed")]
    [InlineData("“The bridge is closed,” the mayor said.\n\n“It will open in May.”", "the mayor | said | The bridge is closed,” the mayor said.\n\n“It will open in May")]
    public void Direct_speech_has_its_speaker_before_behind_or_inside(string text, string expected)
    {
        Assert.Equal([expected], Read(text));
        Assert.Equal(AttributionKind.DirectQuote, Assert.Single(Find(text)).Kind);
    }

    [Theory]
    [InlineData("The mayor condemned the plan.\n\n“It is a bad idea and will cost us dearly.”", "The mayor")]
    [InlineData("“It was late,” said the mayor, adding that “we waited for hours.”", "the mayor")]
    [InlineData("“It was very late.” Lund said.", "Lund")]
    [InlineData("“You know, it happens,” Lund went on.", "Lund")]
    [InlineData("The mayor released the following statement:\n\n“We are sorry for what happened.”", "The mayor")]
    [InlineData("According to the Herald:\n\n“The mayor has said nothing for years.”", "the Herald")]
    [InlineData("The result did not surprise pollster Anna Lund: “We have seen it all before.”", "pollster Anna Lund")]
    [InlineData("“We like it here,” Lund said during a visit to the harbour, one of the oldest and largest in the north of the country, before the start of the season.\n\n“It is getting better every day.”", "Lund")]
    public void A_quotation_without_a_cue_has_whoever_speaks_beside_it(string text, string expected) => Assert.Equal(expected, Find(text)[^1].Source?.Span?.Of(text));

    [Fact]
    public void A_fragment_in_the_writers_sentence_is_mixed_speech()
    {
        var text = "The mayor said the plan was “a slap in the face” for the town.";
        Assert.Equal(["The mayor | said | the plan was “a slap in the face” for the town"], Read(text));
        Assert.Equal(AttributionKind.Mixed, Assert.Single(Find(text)).Kind);
    }

    [Fact]
    public void A_fragment_without_a_cue_is_the_subjects() =>
        Assert.Equal(["The mayor |  | a slap in the face for this town"], Read("The mayor left the meeting over “a slap in the face for this town” at noon."));

    [Fact]
    public void A_source_that_cites_before_it_speaks_does_both() => Assert.Equal(
        ["The mayor | citing | a long night of storms", "The mayor | said | the bridge was closed"], Read("The mayor, citing “a long night of storms,” said the bridge was closed."));

    [Fact]
    public void Two_speakers_keep_their_own_words() => Assert.Equal(
        ["the mayor | said | The bridge is closed", "The engineer | replied | It is open"],
        Read("“The bridge is closed,” the mayor said.\n\n“It is open,” The engineer replied."));

    [Fact]
    public void A_verb_with_the_same_subject_begins_a_claim_of_its_own() => Assert.Equal(
        ["The mayor | said | the bridge was closed", "The mayor | warned | the road might follow"],
        Read("The mayor said the bridge was closed and warned that the road might follow."));

    [Theory]
    [InlineData("The mayor denied that the bridge was closed.", Stance.Denies)]
    [InlineData("The mayor doubted that the bridge was closed.", Stance.Doubts)]
    [InlineData("The mayor asked whether the bridge was closed.", Stance.Asks)]
    [InlineData("The bridge is said to be closed.", Stance.Reports)]
    [InlineData("The bridge was reportedly closed on Friday.", Stance.Reports)]
    [InlineData("The mayor believes that the bridge is closed.", Stance.Thinks)]
    [InlineData("The mayor is convinced that the bridge is closed.", Stance.Thinks)]
    [InlineData("The mayor's fear that the bridge is closed grew.", Stance.Thinks)]
    [InlineData("The mayor wants the bridge to close.", Stance.Wants)]
    [InlineData("The mayor is keen to close the bridge.", Stance.Wants)]
    [InlineData("The mayor's opposition to the bridge grew.", Stance.Wants)]
    [InlineData("The mayor does not believe that the bridge is closed.", Stance.Doubts)]
    [InlineData("The mayor said the bridge was closed.", Stance.Asserts)]
    public void The_cue_tells_what_the_source_does_with_it(string text, Stance expected) => Assert.Equal(expected, Assert.Single(Find(text)).Stance);

    [Fact]
    public void Hearsay_has_no_source() => Assert.Null(Assert.Single(Find("The bridge was reportedly closed on Friday.")).Source);

    [Theory]
    [InlineData("The report shows that 40 bridges were closed.", SourceKind.Document)]
    [InlineData("The ministry said that 40 bridges were closed.", SourceKind.Organisation)]
    [InlineData("Officials said that 40 bridges were closed.", SourceKind.UnnamedGroup)]
    [InlineData("The engineer said that 40 bridges were closed.", SourceKind.Person)]
    public void A_source_has_a_kind(string text, SourceKind expected) => Assert.Equal(expected, Assert.Single(Find(text)).Source?.Kind);

    [Theory]
    [InlineData("Anna Lund runs the agency. “It is late,” she said.", "Anna Lund")]
    [InlineData("Anna Lund runs the agency. “It is late,” Lund said.", "Anna Lund")]
    [InlineData("Senator Anna Lund came home. “It is late,” the senator said.", "Anna Lund")]
    [InlineData("Gov. Anna Lund came home. “It is late,” the governor said.", "Anna Lund")]
    [InlineData("Sen. Anna Lund, R-Utah, the chairwoman, came home. “It is late,” she said.", "Anna Lund")]
    [InlineData("Sen. Anna Lund, R-Utah, the bill's author, said it was late.", "Anna Lund")]
    [InlineData("Anna Lund, whose son Per, 8, was among the hurt, said it was late.", "Anna Lund")]
    [InlineData("Anna Lund, 17, won the race. “I flew,” the teenager said.", "Anna Lund")]
    [InlineData("Opposition leader Ann Holt was absent. The leader of the county council said it was late.", "the leader of the county council")]
    public void A_pronoun_surname_or_role_is_who_the_article_names(string text, string expected) => Assert.Equal(expected, Find(text)[^1].Source?.Name);

    [Theory]
    [InlineData("The charity WaterFirst said it was late. WaterFirst said it was not enough.", "WaterFirst", SourceKind.Organisation)]
    [InlineData("NGO WaterFirst said it was late.", "WaterFirst", SourceKind.Organisation)]
    [InlineData("Halden Group cut 40 jobs. Halden said it was late.", "Halden Group", SourceKind.Organisation)]
    [InlineData("Halden Group said it was late, Reuters reported. Unions were angry. The company said it had no choice.", "Halden Group", SourceKind.Organisation)]
    [InlineData("The transport ministry said it was late. The ministry said it was not.", "the transport ministry", SourceKind.Organisation)]
    [InlineData("The owner told the BBC he was late. The company said it had no choice.", "the company", SourceKind.Organisation)]
    [InlineData("A government official said it was late. “We wait,” the official said.", "a government official", SourceKind.Person)]
    [InlineData("The operator, Red Star Lines, was fined. Red Star Lines denied it.", "Red Star Lines", SourceKind.Organisation)]
    [InlineData("The chairman, Sir John Lund, said it was late.", "John Lund", SourceKind.Person)]
    [InlineData("The agency's head of policy, Tim Vance, said it was late.", "Tim Vance", SourceKind.Person)]
    [InlineData("Striker Tomas Novak scored twice. Novak said it was late. The Czech admitted he had been ill.", "Tomas Novak", SourceKind.Person)]
    [InlineData("A spokeswoman for the agency said it was late.", "a spokeswoman for the agency", SourceKind.Person)]
    [InlineData("Holt Group's chairwoman, Ann Berg, has resigned. It expects a loss.", "Holt Group", SourceKind.Organisation)]
    [InlineData("The operator, Fjord Lines, said it was late. It denied that the ship was old.", "Fjord Lines", SourceKind.Organisation)]
    [InlineData("Avon Fire and Rescue Service said it was late.", "Avon Fire and Rescue Service", SourceKind.Organisation)]
    [InlineData("The auditors Holt Moss wrote a report. A poll found that it was late.", "a poll", SourceKind.Document)]
    [InlineData("Passenger Anna Lund said it was late.", "Anna Lund", SourceKind.Person)]
    [InlineData("Hiker Anna Lund said it was late.", "Anna Lund", SourceKind.Person)]
    [InlineData("Analysts at Holt Bank were glad. The company has said that it is late.", "the company", SourceKind.Organisation)]
    [InlineData("The CDC said it was late. The company said it was sorry.", "the company", SourceKind.Organisation)]
    [InlineData("The CDC said it was late. The agency said it was sorry.", "CDC", SourceKind.Organisation)]
    [InlineData("The union's chairman Jan Lund said it was late.", "Jan Lund", SourceKind.Person)]
    [InlineData("Quoting a doctor, the Harbour Times newspaper said it was late.", "a doctor", SourceKind.Person)]
    [InlineData("It was 16 degrees Celsius, the valley weather service said. The service said it was late.", "the valley weather service", SourceKind.Organisation)]
    [InlineData("Crews came to Harbour Court. Harbour Court burned down. The ambulance service said it was late.", "the ambulance service", SourceKind.Organisation)]
    [InlineData("Guards will walk out, the Unite All union said.", "the Unite All union", SourceKind.Organisation)]
    [InlineData("Halden Group said it was late. The carmaker said it was sorry.", "Halden Group", SourceKind.Organisation)]
    [InlineData("Downing Street said it was late.", "Downing Street", SourceKind.Organisation)]
    [InlineData("Officials said it was late.", "officials", SourceKind.UnnamedGroup)]
    [InlineData("Labour said it was late.", "Labour", SourceKind.Organisation)]
    [InlineData("The human rights NGO Clear Water Defenders said it was late.", "Clear Water Defenders", SourceKind.Organisation)]
    [InlineData("Teacher Pablo Soto lost his house. “It is gone,” the 44-year-old said.", "Pablo Soto", SourceKind.Person)]
    [InlineData("Tejas Gas Partners paid a fine. Tejas said it was late.", "Tejas Gas Partners", SourceKind.Organisation)]
    [InlineData("Her mother, Ivana Holt, shakes her head. “Nobody told us that it was so late.”", "Ivana Holt", SourceKind.Person)]
    public void A_source_has_one_name_at_its_fullest(string text, string expected, SourceKind kind)
    {
        var source = Find(text)[^1].Source;
        Assert.Equal((expected, kind), (source?.Name, source?.Kind));
    }

    [Fact]
    public void What_an_outlet_has_from_others_they_say_by_way_of_it()
    {
        var report = Find("Reuters reported that the firm was broke, citing two officials.")[0];
        Assert.Equal(("two officials", "Reuters"), (report.Source?.Name, Assert.Single(report.Via).Name));
    }

    [Fact]
    public void A_poll_that_a_survey_introduces_is_no_orphan()
    {
        var notes = new List<Note>();
        Find("A survey by Quorum found that 52% would leave. The poll suggested that 9% did not know.", notes);
        Assert.Empty(notes);
    }

    [Fact]
    public void What_is_told_to_an_outlet_comes_by_way_of_it() => Assert.Equal(["Reuters"], Find("“It is late,” the mayor told Reuters.")[0].Via.Select(hop => hop.Name));

    [Fact]
    public void What_a_report_says_behind_an_outlets_block_still_comes_by_way_of_the_outlet()
    {
        var text = "A report by Clear Water found dirty wells.\n\nReuters reported:\n\nMost of the wells lie in the north of the country, with a few of them along the coast.\n\nThe report details how the wells were dug.";
        Assert.Equal(["Reuters", "the Clear Water report"], Find(text)[^1].Via.Select(hop => hop.Name));
    }

    [Theory]
    [InlineData("A study by Clear Water found that few wells were clean. For example, 64 wells held lead.", "64 wells held lead")]
    [InlineData("A study by Clear Water found that few wells were clean.\n\nInstead, most of them held lead.", "most of them held lead")]
    public void A_sentence_that_goes_on_from_a_finding_is_the_studys_too(string text, string expected)
    {
        var sequel = Find(text)[^1];
        Assert.Equal(("goes-on-from-finding", "Clear Water", expected), (sequel.Rule, sequel.Source?.Name, sequel.Span.Of(text)));
    }

    [Theory]
    [InlineData("A study by Clear Water found that few wells were clean. The mayor left.")]
    [InlineData("The mayor found a well. For example, 64 wells held lead.")]
    public void A_sentence_of_the_articles_own_is_nobodys(string text) => Assert.DoesNotContain(Find(text), mention => mention.Rule == "goes-on-from-finding");

    [Fact]
    public void A_report_with_its_title_is_its_publishers() =>
        Assert.Equal("Clear Water", Find("The report, titled “Deep Wells,” published by the charity Clear Water, found that 40 wells were dirty.")[0].Source?.Name);

    [Fact]
    public void A_paper_that_nobody_introduced_is_noted()
    {
        var notes = new List<Note>();
        Find("“The bridge is closed,” the letter read.", notes);
        Assert.Equal("orphan_source", Assert.Single(notes).Code);
        notes.Clear();
        Find("The mayor sent a letter. “The bridge is closed,” the letter read.", notes);
        Assert.Empty(notes);
    }

    [Theory]
    [InlineData("said ")]
    [InlineData("he said, ")]
    [InlineData("\"a,\" he said. ")]
    [InlineData("according to ")]
    [InlineData("(")]
    [InlineData("a, ")]
    [InlineData("the man who said ")]
    [InlineData("“a\n\n")]
    [InlineData("the plan — a ")]
    [InlineData("to go, close, ")]
    [InlineData("A study found it. For example, ")]
    [InlineData("said he hoped he ")]
    [InlineData("the report “")]
    [InlineData("He said:\n\n")]
    public void A_long_row_of_anything_is_read_in_time(string piece) => Check(string.Concat(Enumerable.Repeat(piece, 20_000)));

    [Fact]
    public void Random_words_and_marks_give_spans_inside_the_text()
    {
        var random = new Random(11);
        string[] pieces = ["“", "”", "\"", "'", ",", ".", ":", "\n\n", " said ", " he ", " the mayor ", " that ", " who ", " and ", " according to ", " Lund ", " report ", " was told ", " by ", "—", "(", ")", " 12 ", " not ", " asked "];
        for (var i = 0; i < 2000; i++)
        {
            Check(string.Concat(Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    private static void Check(string text)
    {
        foreach (var mention in Find(text))
        {
            Assert.True(mention.Span.Length > 0 && mention.Span.End <= text.Length);
            Assert.True(mention.Source?.Span is null || mention.Source.Span.Value.End <= text.Length);
        }
    }

    private static string[] Read(string text) =>
        [.. Find(text).Select(mention => $"{mention.Source?.Span?.Of(text)} | {mention.Cue} | {mention.Span.Of(text)}")];

    private static IReadOnlyList<AttributionMention> Find(string text, List<Note>? notes = null)
    {
        using var parsed = TextParser.Parse(text);
        return AttributionFinder.Find(parsed, NameFinder.Find(parsed), QuotationFinder.Find(parsed, []), notes ?? []);
    }
}
