using System.Text;
using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>Articles told again with other nouns, adjectives and numbers, as many as are wanted, the same at each run.</summary>
/// <remarks>
/// A processor learns a handful of texts by heart: what decides where their words end is foretold after a few rounds, and a bare pass over them runs
/// four times as fast as over texts that it has not met, which is all that it ever reads at work.
/// </remarks>
internal static class RetoldArticles
{
    private const WordClass Changed = WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective;

    /// <param name="articles">At least one.</param>
    /// <param name="count">How many are wanted; the first are the articles as they are.</param>
    public static IReadOnlyList<SourceDocument> Make(IReadOnlyList<SourceDocument> articles, int count)
    {
        var all = articles.ToList();
        var parsed = articles.Select(article => TextParser.Parse(article.Text)).ToList();
        var words = new Dictionary<WordClass, List<string>>();
        foreach (var text in parsed)
        {
            for (var i = 0; i < text.TokenCount; i++)
            {
                if (IsChanged(text, i))
                {
                    words.TryAdd(text.Classes[i], []);
                    words[text.Classes[i]].Add(text.Word(i).ToString());
                }
            }
        }

        // A small generator of our own: the same choices on every machine.
        var state = 12345u;
        int Next(int below)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)below);
        }

        while (all.Count < count)
        {
            var told = Tell(parsed[all.Count % parsed.Count], words, Next);
            all.Add(Corpus.Document(told, all.Count));
        }

        return all;
    }

    private static string Tell(ParsedText text, Dictionary<WordClass, List<string>> words, Func<int, int> next)
    {
        var told = new StringBuilder(text.Text.Length);
        var from = 0;
        for (var i = 0; i < text.TokenCount; i++)
        {
            var token = text.Tokens[i];
            told.Append(text.Text, from, token.Start - from);
            from = token.End;
            if (IsChanged(text, i))
            {
                var others = words[text.Classes[i]];
                told.Append(others[next(others.Count)]);
            }
            else if (token.Kind == TokenKind.Number)
            {
                foreach (var c in text.Word(i))
                {
                    told.Append(char.IsAsciiDigit(c) ? (char)('1' + next(9)) : c);
                }
            }
            else
            {
                told.Append(text.Word(i));
            }
        }

        return told.Append(text.Text, from, text.Text.Length - from).ToString();
    }

    /// <summary>A word in small letters that stands alone, of a kind whose words can take each other's place.</summary>
    private static bool IsChanged(ParsedText text, int token) =>
        text.Tokens[token] is { Kind: TokenKind.Word, IsCapitalised: false } && (text.Classes[token] & Changed) != 0;
}
