using System.Numerics;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Search;

/// <summary>Marks what was searched for in the words that were found. For one thread at a time.</summary>
internal sealed class WordMarks(IReadOnlyList<TypedPhrase> phrases)
{
    // In how many words after the first hit others are looked for, and how many words are shown before it at most.
    private const int Reach = 1000, Before = 10;

    private const string Ellipsis = "\u2026";

    private readonly (string[] Words, bool IsPrefix)[] _phrases = [.. phrases.Select(p => (p.Words.Select(word => IndexedWords.Fold(word)).ToArray(), p.IsPrefix))];

    // The words of the text at hand and the hits in them. A search looks through dozens of texts.
    private readonly List<TextSpan> _read = [];
    private readonly List<(int Word, int Phrase)> _hits = [];

    /// <summary>The whole text with its hits.</summary>
    public HitText Mark(string text)
    {
        var words = _read;
        words.Clear();
        for (var at = 0; IndexedWords.Next(text, ref at, out var word);)
        {
            words.Add(word);
        }

        var hits = new List<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            if (HitAt(text, words, i) is { } hit)
            {
                hits.Add(new TextSpan(words[i].Start, words[i + hit.Words - 1].End));
                i += hit.Words - 1;
            }
        }

        return new HitText(text, hits);
    }

    /// <summary>Some words of a longer text with hits: the first that have most of what was searched for.</summary>
    /// <returns>Null when there is no hit in the text.</returns>
    public HitText? Cut(string text, int most)
    {
        var (words, hits) = (_read, _hits);
        words.Clear();
        hits.Clear();
        var end = int.MaxValue;
        for (var at = 0; IndexedWords.Next(text, ref at, out var word);)
        {
            words.Add(word);
            var last = words.Count - 1;
            for (var i = 0; i < _phrases.Length; i++)
            {
                // A phrase is seen at its last word: what comes is not read yet.
                var first = last - _phrases[i].Words.Length + 1;
                if (first >= 0 && IsAt(text, words, first, i))
                {
                    hits.Add((first, i));
                    end = Math.Min(end, _phrases.Length == 1 ? last + most : last + Reach);
                }
            }

            if (last > end)
            {
                break;
            }
        }

        if (hits.Count == 0)
        {
            return null;
        }

        var best = BestOf(hits, most - Before);
        var from = BeginningOf(text, words, best);
        var to = Math.Min(from + most, words.Count) - 1;
        var start = from == 0 ? 0 : words[from].Start;
        var cut = to == words.Count - 1 && words[to].End + 1 >= text.Length ? text.Length : words[to].End;
        return Mark((start > 0 ? Ellipsis : "") + text[start..cut] + (cut < text.Length ? Ellipsis : ""));
    }

    /// <summary>The first word from which so many words hold most phrases.</summary>
    private int BestOf(List<(int Word, int Phrase)> hits, int reach)
    {
        var (best, held) = (hits[0].Word, 1);
        for (var i = 0; i < hits.Count && held < _phrases.Length; i++)
        {
            // A bit for each phrase: there is room for 64, and a query keeps a dozen.
            var seen = 0UL;
            for (var j = i; j < hits.Count && hits[j].Word < hits[i].Word + reach; j++)
            {
                seen |= 1UL << hits[j].Phrase;
            }

            if (BitOperations.PopCount(seen) is var holds && holds > held)
            {
                (best, held) = (hits[i].Word, holds);
            }
        }

        return best;
    }

    /// <summary>The word that a passage with a hit begins at: where the sentence or line does, unless that is too far away.</summary>
    private static int BeginningOf(string text, List<TextSpan> words, int hit)
    {
        for (var word = hit; word > Math.Max(0, hit - Before); word--)
        {
            var between = text.AsSpan(words[word - 1].End, words[word].Start - words[word - 1].End);
            if (between.Contains('\n') || (between.IndexOfAny('.', '!', '?') >= 0 && between.Length > 1))
            {
                return word;
            }
        }

        return Math.Max(0, hit - Before);
    }

    private (int Words, int Phrase)? HitAt(string text, List<TextSpan> words, int word)
    {
        for (var i = 0; i < _phrases.Length; i++)
        {
            if (word + _phrases[i].Words.Length <= words.Count && IsAt(text, words, word, i))
            {
                return (_phrases[i].Words.Length, i);
            }
        }

        return null;
    }

    private bool IsAt(string text, List<TextSpan> words, int word, int phrase)
    {
        var (wanted, isPrefix) = _phrases[phrase];
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!IndexedWords.IsWord(text.AsSpan(words[word + i].Start, words[word + i].Length), wanted[i], isPrefix && i == wanted.Length - 1))
            {
                return false;
            }
        }

        return true;
    }
}
