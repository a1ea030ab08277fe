using System.Numerics;
using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Reading;

/// <summary>Guesses the language of a text by its small words.</summary>
internal static class LanguageGuess
{
    /// <summary>So many words from the beginning are looked at; fewer than the least say nothing.</summary>
    private const int MostWords = 300, FewestWords = 12;

    /// <summary>At least so many words in a hundred are small words of the language.</summary>
    private const int LeastPercent = 15;

    private static readonly string[] Languages = [.. WordTable.Read("function-words.tsv").Select(row => row[1]).Distinct(StringComparer.Ordinal)];

    private static readonly (string Word, int Languages)[] SmallWords = [.. WordTable.Read("function-words.tsv")
        .GroupBy(row => row[0], row => 1 << Array.IndexOf(Languages, row[1]), StringComparer.Ordinal)
        .Select(group => (group.Key, group.Aggregate((left, right) => left | right)))];

    private static readonly WordMap<int> Words = SmallWords.ToWordMap(word => word.Word, word => word.Languages, StringComparison.OrdinalIgnoreCase);

    /// <summary>The groups of languages that share a word, one bit a language; the first is of none.</summary>
    private static readonly int[] Groups = [0, .. SmallWords.Select(word => word.Languages).Distinct()];

    /// <summary>The number of the group of languages that have the word among their small ones.</summary>
    private static readonly WordMemo<byte> Speaking = new(word => (byte)Array.IndexOf(Groups, Words.GetValueOrDefault(word)));

    /// <summary>A BCP 47 tag; null when the text is too short, or in none of the languages that are known here.</summary>
    public static string? Of(ParsedText parsed)
    {
        // Whether the next word is a small one cannot be foretold: all words are counted alike, and the languages of each group once.
        Span<int> met = stackalloc int[byte.MaxValue + 1];
        var words = 0;
        var tokens = parsed.Tokens;
        for (var i = 0; i < tokens.Length && words < MostWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                words++;
                met[Speaking.Of(parsed, i)]++;
            }
        }

        Span<int> counts = stackalloc int[Languages.Length];
        for (var group = 1; group < Groups.Length; group++)
        {
            for (var languages = Groups[group]; languages != 0; languages &= languages - 1)
            {
                counts[BitOperations.TrailingZeroCount(languages)] += met[group];
            }
        }

        int best = 0, second = -1;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
            {
                second = best;
                best = i;
            }
            else if (second < 0 || counts[i] > counts[second])
            {
                second = i;
            }
        }

        return words >= FewestWords && counts[best] * 100 >= words * LeastPercent && counts[best] > counts[second] ? Languages[best] : null;
    }
}
