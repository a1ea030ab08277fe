using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Sentences;

public sealed class PartOfSpeechTaggerTests
{
    /// <summary>Word/class pairs; marks are left out. Classes: N noun, NS plural, V base, VZ third, VD past, VN participle, VG -ing, J adjective, R adverb, D determiner, P pronoun, I preposition, C conjunction, X auxiliary, M numeral, NN name.</summary>
    public static TheoryData<string> Sentences => new(TaggedSentences.All);

    private static readonly Dictionary<string, WordClass> Short = new(StringComparer.Ordinal)
    {
        ["N"] = WordClass.Noun, ["NS"] = WordClass.PluralNoun, ["V"] = WordClass.Verb, ["VZ"] = WordClass.VerbThird, ["VD"] = WordClass.VerbPast,
        ["VN"] = WordClass.Participle, ["VG"] = WordClass.Gerund, ["J"] = WordClass.Adjective, ["R"] = WordClass.Adverb, ["D"] = WordClass.Determiner,
        ["P"] = WordClass.Pronoun, ["I"] = WordClass.Preposition, ["C"] = WordClass.Conjunction, ["X"] = WordClass.Auxiliary, ["M"] = WordClass.Numeral,
        ["NN"] = WordClass.Name,
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Tags_the_sentence(string tagged)
    {
        var (text, expected) = Read(tagged);
        using var parsed = TextParser.Parse(text);
        Assert.Equal(tagged, Write(parsed, expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"\"")]
    [InlineData("- - -- 's ' % & $ \ud800 \u0301")]
    [InlineData("a-b-c-d- -e -")]
    [InlineData("’ ’s s’ 5% 1-2-3 $")]
    public void Takes_any_text(string text)
    {
        using var parsed = TextParser.Parse(text);
        for (var i = 0; i < parsed.TokenCount; i++)
        {
            var bits = System.Numerics.BitOperations.PopCount((uint)parsed.Classes[i]);
            Assert.True(parsed.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic ? bits == 1 : bits <= 1);
        }
    }

    [Fact]
    public void Gives_one_class_to_every_word_of_a_long_sentence_without_single_meanings()
    {
        using var parsed = TextParser.Parse(string.Concat(Enumerable.Repeat("report fire state set cut ", 5000)));
        foreach (var one in parsed.Classes)
        {
            Assert.Equal(1, System.Numerics.BitOperations.PopCount((uint)one));
        }
    }

    private static (string Text, List<(string Word, string Class)> Expected) Read(string tagged)
    {
        var text = new System.Text.StringBuilder();
        var expected = new List<(string, string)>();
        var wasHyphen = false;
        foreach (var piece in tagged.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A tilde glues a piece to the one before.
            var (word, one) = piece.LastIndexOf('/') is > 0 and var slash ? (piece[..slash], piece[(slash + 1)..]) : (piece, "");
            var isGlued = word.StartsWith('~') || (one.Length == 0 && word is "," or "." or ":" or ";" or "?" or "!" or ")" or "”");
            word = word.TrimStart('~');
            if (text.Length > 0 && !isGlued && text[^1] is not ('“' or '(' or '$') && !wasHyphen)
            {
                text.Append(' ');
            }

            text.Append(word);
            wasHyphen = piece == "~-";
            if (one.Length > 0)
            {
                expected.Add((piece[..piece.LastIndexOf('/')], one));
            }
        }

        return (text.ToString(), expected);
    }

    /// <summary>The sentence with the classes found, as <see cref="TaggedSentences"/> writes them.</summary>
    private static string Write(ParsedText parsed, List<(string Word, string Class)> expected)
    {
        var pieces = new List<string>();
        var at = 0;
        for (var i = 0; i < parsed.TokenCount; i++)
        {
            if (parsed.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
            {
                pieces.Add($"{expected[at++].Word}/{Short.Single(s => s.Value == parsed.Classes[i]).Key}");
            }
            else
            {
                pieces.Add((parsed.Tokens[i].IsJoined && parsed.Word(i) is "-" ? "~" : "") + parsed.Word(i).ToString());
            }
        }

        return string.Join(' ', pieces);
    }
}
