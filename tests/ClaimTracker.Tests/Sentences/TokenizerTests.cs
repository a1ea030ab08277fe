using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Sentences;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The mayor's car", "The|mayor|'s|car")]
    [InlineData("They don’t know", "They|don’t|know")]
    [InlineData("O'Brien and D’Souza", "O'Brien|and|D’Souza")]
    [InlineData("1,204.5 tonnes", "1,204.5|tonnes")]
    [InlineData("Rs 1,50,000 each", "Rs|1,50,000|each")]
    [InlineData("45,000-50,000", "45,000|-|50,000")]
    [InlineData("in 1,2 and 3", "in|1|,|2|and|3")]
    [InlineData("$1.2bn", "$|1.2|bn")]
    [InlineData("64%.", "64|%|.")]
    [InlineData("at 5:19 p.m. on", "at|5|:|19|p.m.|on")]
    [InlineData("the U.S. Senate", "the|U.S.|Senate")]
    [InlineData("the G20", "the|G20")]
    [InlineData("Covid-19", "Covid|-|19")]
    [InlineData("version 10.0.14", "version|10.0.14")]
    [InlineData("well... no", "well|...|no")]
    [InlineData("``Go,'' she said", "``|Go|,|''|she|said")]
    [InlineData("caf\u00e9 na\u00efve \ud83d\ude00", "café|naïve|\ud83d\ude00")]
    [InlineData("zero\u200bwidth", "zero\u200bwidth")]
    public void Cuts(string text, string expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected.Split('|'), Words(parsed));
    }

    [Theory]
    [InlineData("‘Go home,’ he said", 0, 4)]
    [InlineData("'Go home,' he said", 0, 4)]
    public void Takes_single_marks_around_words_for_quotation_marks(string text, params int[] quotes)
    {
        using var parsed = TextParser.Parse(text);
        Assert.All(quotes, token => Assert.Equal(TokenKind.Quote, parsed.Tokens[token].Kind));
    }

    [Theory]
    [InlineData("the workers’ union", 2)]
    [InlineData("the '90s", 1)]
    public void Takes_other_single_marks_for_apostrophes(string text, int token)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(TokenKind.Apostrophe, parsed.Tokens[token].Kind);
    }

    [Fact]
    public void Says_how_a_word_is_written()
    {
        using var parsed = TextParser.Parse("NATO met McDonald in the U.K. today");
        Assert.True(parsed.Tokens[0].Has(TokenShape.AllCapitals));
        Assert.True(parsed.Tokens[2].Has(TokenShape.MixedCase));
        Assert.True(parsed.Tokens[5].Has(TokenShape.Dotted));
        Assert.False(parsed.Tokens[6].IsCapitalised);
    }

    [Fact]
    public void Leaves_furniture_out_and_begins_a_paragraph_behind_it()
    {
        using var parsed = TextParser.Parse("Share this now Five people died", [new(0, 15)]);
        Assert.Equal(["Five", "people", "died"], Words(parsed));
        Assert.True(parsed.Tokens[0].Has(TokenShape.StartsParagraph));
    }

    internal static string[] Words(ParsedText parsed)
    {
        var words = new string[parsed.TokenCount];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = parsed.Word(i).ToString();
        }

        return words;
    }
}
