using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Mentions.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“The bridge is not safe,” the mayor said.", "The bridge is not safe,")]
    [InlineData("\"The bridge is not safe,\" the mayor said.", "The bridge is not safe,")]
    [InlineData("‘The bridge is not safe,’ the mayor said.", "The bridge is not safe,")]
    [InlineData("'The bridge isn't safe,' the mayor said.", "The bridge isn't safe,")]
    [InlineData("``The bridge is not safe,'' the mayor said.", "The bridge is not safe,")]
    [InlineData("''The bridge is not safe,'' the mayor said.", "The bridge is not safe,")]
    [InlineData("`The bridge is not safe,' the mayor said.", "The bridge is not safe,")]
    [InlineData("«The bridge is not safe», the mayor said.", "The bridge is not safe")]
    [InlineData("« The bridge is not safe », the mayor said.", "The bridge is not safe")]
    [InlineData("»The bridge is not safe«, the mayor said.", "The bridge is not safe")]
    [InlineData("„The bridge is not safe“, the mayor said.", "The bridge is not safe")]
    public void Marks_of_every_kind_open_and_close(string text, string expected) => Assert.Equal([expected], Quoted(text));

    [Fact]
    public void Each_stretch_between_marks_is_its_own() => Assert.Equal(
        ["We waited all night,", "and nobody came."], Quoted("“We waited all night,” Lund said, “and nobody came.”"));

    [Fact]
    public void A_sentence_in_marks_behind_another_is_no_term() => Assert.Equal(["We were late,", "Three points."], Quoted("\"We were late,\" said the coach. \"Three points.\""));

    [Fact]
    public void What_a_quotation_quotes_is_part_of_it() => Assert.Equal(
        ["He told us ‘go home’ and we did,", "She said “never” to us twice,"],
        Quoted("“He told us ‘go home’ and we did,” Lund said. “She said “never” to us twice,” he added."));

    [Fact]
    public void Single_marks_inside_a_British_quotation_do_not_end_it_at_a_possessive() => Assert.Equal(
        ["It is the voters' choice and the dogs' dinner,"], Quoted("'It is the voters' choice and the dogs' dinner,' he said."));

    [Theory]
    [InlineData("The workers' union met in the '90s, and the teachers' union did not.")]
    [InlineData("He is 6'4\" tall and the pipe is 12\" wide.")]
    [InlineData("It was rock 'n' roll, get 'em while they're hot.")]
    [InlineData("The tower is 40' high and 20' wide.")]
    public void Apostrophes_feet_and_inches_quote_nothing(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void Inches_inside_a_quotation_do_not_end_it() => Assert.Equal(["The 12\" pipe burst at noon,"], Quoted("\"The 12\" pipe burst at noon,\" she said."));

    [Fact]
    public void A_quotation_over_paragraphs_is_one_stretch_each()
    {
        var notes = new List<Note>();
        var text = "Lund said: “We will rebuild the school.\n\n“We will rebuild the road too.\n\n“Then we will go home.”\n\nHe left.";
        Assert.Equal(["We will rebuild the school.", "We will rebuild the road too.", "Then we will go home."], Quoted(text, notes));
        Assert.Empty(notes);
    }

    [Fact]
    public void Paragraphs_between_one_opening_and_one_closing_mark_are_quoted() => Assert.Equal(
        ["We will rebuild the school.", "It will take a year."], Quoted("Lund said: \"We will rebuild the school.\n\nIt will take a year.\"\n\nHe left."));

    [Fact]
    public void A_mark_that_never_closes_ends_with_its_paragraph_and_is_noted()
    {
        var notes = new List<Note>();
        Assert.Equal(["We will rebuild the school, he said.", "It is late,"], Quoted("“We will rebuild the school, he said.\n\n“It is late,” she said. Nobody spoke.", notes)[..2]);
        Assert.Empty(notes);
        Assert.Equal(["We will rebuild the school."], Quoted("“We will rebuild the school.\n\nNobody spoke.", notes));
        Assert.Equal("unclosed_quotation", Assert.Single(notes).Code);
    }

    [Fact]
    public void A_mark_that_never_closes_ends_before_whoever_says_the_words() => Assert.Equal(["We will rebuild the school,"], Quoted("“We will rebuild the school, said Ann Lund.\n\nNobody spoke."));

    [Fact]
    public void A_missing_closing_mark_does_not_swallow_the_next_quotation() => Assert.Equal(
        ["We will rebuild,", "It is late,"], Quoted("“We will rebuild, he said. “It is late,” she said."));

    [Fact]
    public void A_closing_mark_that_touches_the_wrong_word_still_closes() => Assert.Equal(
        ["We will rebuild,", "It is late,"], Quoted("\"We will rebuild, \"he said. \"It is late, \" she said."));

    [Fact]
    public void A_paragraph_after_a_colon_is_a_block()
    {
        var text = "The agency reported:\n\nThe fire began in a kitchen on the third floor and spread to the roof within an hour.\n\nThe street is closed.";
        Assert.Equal(["The fire began in a kitchen on the third floor and spread to the roof within an hour."], Quoted(text));
    }

    [Fact]
    public void A_marked_paragraph_after_a_colon_is_a_plain_quotation() => Assert.Equal(
        ["The fire began in a kitchen."], Quoted("The chief told the agency:\n\n“The fire began in a kitchen.”"));

    [Theory]
    [InlineData("The plan, dubbed “Clean Harbour,” starts in May.")]
    [InlineData("She wrote a report titled “Rising Tides: A Coast at Risk.”")]
    [InlineData("Officials closed three “walk-in care points” in the north.")]
    [InlineData("So-called “ghost guns” are sold there.")]
    [InlineData("John “Red” Miller won the race.")]
    [InlineData("The “green lane” scheme began in May.")]
    [InlineData("The force's ‘stop and search’ powers were widened.")]
    [InlineData("He starred in the film “The Long Way Home.”")]
    public void Names_titles_nicknames_and_scare_quotes_are_no_quotations(string text) => Assert.Empty(Quoted(text));

    [Theory]
    [InlineData("The minister accused them of “hiding the true cost” of the bridge.", "hiding the true cost")]
    [InlineData("He described the vote as “deeply unfair”.", "deeply unfair")]
    [InlineData("She called him a “liar” on Friday.", "liar")]
    [InlineData("The coach, who had been asked for his plans, had three words: “Go home now.”", "Go home now.")]
    [InlineData("Its leader spoke of “criminal neglect”.", "criminal neglect")]
    [InlineData("She said that was “nonsense”.", "nonsense")]
    [InlineData("His widow told the inquest that he “loved life”.", "loved life")]
    [InlineData("She agreed, calling it “a disgrace”.", "a disgrace")]
    [InlineData("She said the crew had shown “great courage” but lacked boats.", "great courage")]
    public void A_fragment_that_somebody_says_is_a_quotation(string text, string expected) => Assert.Equal([expected], Quoted(text));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("””“““‘’’’''''``\"\"\"")]
    [InlineData("“\n\n“\n\n”\n\n“‘\n\n’”")]
    [InlineData("\ud800“\udc00”\0\"")]
    public void Any_string_is_read(string text) => Check(text);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("«")]
    [InlineData("‘a ")]
    [InlineData("\"a\" ")]
    [InlineData("“a\n\n")]
    [InlineData("“a\n\nb”c ")]
    [InlineData("5\" ")]
    public void A_hundred_thousand_marks_are_read_in_time(string mark) => Check(string.Concat(Enumerable.Repeat(mark, 100_000)));

    [Fact]
    public void Random_marks_and_words_never_overlap_and_lie_inside_the_text()
    {
        var random = new Random(7);
        string[] pieces = ["“", "”", "\"", "'", "’", "‘", "''", "``", " ", " ", "word", "said", ",", ".", ":", "\n\n", "\n", "«", "»", "12", "—", "The", "she's"];
        for (var i = 0; i < 2000; i++)
        {
            Check(string.Concat(Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    private static void Check(string text)
    {
        using var parsed = TextParser.Parse(text);
        var end = 0;
        foreach (var quotation in QuotationFinder.Find(parsed, []))
        {
            Assert.True(quotation.Span.Start >= end && quotation.Span.Length > 0 && quotation.Span.End <= text.Length);
            end = quotation.Span.End;
        }
    }

    private static string[] Quoted(string text, List<Note>? notes = null)
    {
        using var parsed = TextParser.Parse(text);
        return [.. QuotationFinder.Find(parsed, notes ?? []).Select(quotation => quotation.Span.Of(text))];
    }
}
