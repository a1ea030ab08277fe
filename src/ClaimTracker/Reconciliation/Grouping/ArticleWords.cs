using System.Runtime.InteropServices;
using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>The telling words of one article's sentences and where they stand, with how many of its sentences have each. Made by one thread at a time; read by any.</summary>
internal sealed class ArticleWords
{
    /// <summary>Where a word stands that was taken from the sentence before: near nothing.</summary>
    private const int Elsewhere = int.MinValue / 2;

    private readonly List<ToldWord>[] _sentences;
    private readonly Dictionary<int, int> _counts = [];

    /// <param name="article">The article.</param>
    /// <param name="numbers">The numbers of the story's stems so far: two articles are compared word by word, and numbers faster than words.</param>
    public ArticleWords(StoryArticle article, Dictionary<string, int> numbers)
    {
        var reading = article.Reading;
        _sentences = new List<ToldWord>[reading.Sentences.Count];
        for (var i = 0; i < _sentences.Length; i++)
        {
            _sentences[i] = reading.Sentences[i].Length < TellingWords.LongestSentence ? Stems(reading.Text, reading.Sentences[i], numbers) : [];
            foreach (var stem in _sentences[i].Select(word => word.Number).Distinct())
            {
                _counts[stem] = _counts.GetValueOrDefault(stem) + 1;
            }
        }

        for (var i = _sentences.Length - 1; i > 0; i--)
        {
            Borrow(reading.Text, reading.Sentences, i);
        }
    }

    // "Who was on board? Sixty-two people", "The group claimed the attack. It demanded $15 million": the sentence before says what it is about.
    private void Borrow(string text, IReadOnlyList<TextSpan> sentences, int at)
    {
        if (text.AsSpan(sentences[at - 1].Start, sentences[at - 1].Length).TrimEnd().EndsWith('?') || OpensWithPronoun(text.AsSpan(sentences[at].Start, sentences[at].Length)))
        {
            _sentences[at].AddRange(_sentences[at - 1].Select(word => word with { Start = Elsewhere }));
        }
    }

    private static bool OpensWithPronoun(ReadOnlySpan<char> sentence) => sentence.StartsWith("It ", StringComparison.Ordinal) || sentence.StartsWith("They ", StringComparison.Ordinal)
        || sentence.StartsWith("He ", StringComparison.Ordinal) || sentence.StartsWith("She ", StringComparison.Ordinal);

    /// <summary>The telling words of a sentence, in its order.</summary>
    public ReadOnlySpan<ToldWord> In(int sentence) => sentence >= 0 && sentence < _sentences.Length ? CollectionsMarshal.AsSpan(_sentences[sentence]) : [];

    /// <summary>How many sentences have the stem.</summary>
    public int CountOf(int stem) => _counts.GetValueOrDefault(stem, 1);

    public bool Has(int stem) => _counts.ContainsKey(stem);

    private static List<ToldWord> Stems(string text, TextSpan sentence, Dictionary<string, int> numbers)
    {
        var stems = new List<ToldWord>();
        for (var at = sentence.Start; at < sentence.End;)
        {
            var start = at;
            while (at < sentence.End && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start && text[start..at].ToLowerInvariant() is var word && TellingWords.StemOf(word) is { } stem && WordLexicon.English.SingularOf(word) is var singular && !ThingFolding.NamesPeople(singular))
            {
                if (!numbers.TryGetValue(stem, out var number))
                {
                    numbers.Add(stem, number = numbers.Count);
                }

                stems.Add(new ToldWord(stem, number, start, char.IsUpper(text[start]) && (start > sentence.Start || GivenNames.Contains(word) || (WordLexicon.English.ClassesOf(word) & ~WordClass.Name) == WordClass.None), char.IsUpper(text[start]) && NamedAmounts.IsDemonym(text.AsSpan(start, at - start)), char.IsUpper(text[start]) ? -1 : WordLexicon.English.FirstSenseOf(singular)));
            }

            at = at == start ? at + 1 : at;
        }

        return stems;
    }
}
