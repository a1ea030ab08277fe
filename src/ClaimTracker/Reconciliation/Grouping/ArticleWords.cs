using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>The telling words of one article's sentences and where they stand, with how many of its sentences have each. For one thread at a time.</summary>
internal sealed class ArticleWords
{
    private const int StemLength = 5, ShortestWord = 3, LongestSentence = 800;

    private const WordClass Small = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Numeral;

    // Words that any report has.
    private static readonly HashSet<string> Empty = WordTable.Read("report-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private readonly List<(string Stem, int Start, bool IsName, int Sense)>[] _sentences;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ArticleWords(StoryArticle article)
    {
        var reading = article.Reading;
        _sentences = new List<(string, int, bool, int)>[reading.Sentences.Count];
        for (var i = 0; i < _sentences.Length; i++)
        {
            _sentences[i] = reading.Sentences[i].Length < LongestSentence ? Stems(reading.Text, reading.Sentences[i]) : [];
            foreach (var stem in _sentences[i].Select(word => word.Stem).Distinct(StringComparer.Ordinal))
            {
                _counts[stem] = _counts.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <summary>The stems of a sentence, in its order; a name has a capital letter, and at the beginning of a sentence is no other word; the sense is that of the noun, -1 where there is none.</summary>
    public IReadOnlyList<(string Stem, int Start, bool IsName, int Sense)> In(int sentence) => sentence >= 0 && sentence < _sentences.Length ? _sentences[sentence] : [];

    /// <summary>How many sentences have the stem.</summary>
    public int CountOf(string stem) => _counts.GetValueOrDefault(stem, 1);

    public bool Has(string stem) => _counts.ContainsKey(stem);

    private static List<(string Stem, int Start, bool IsName, int Sense)> Stems(string text, TextSpan sentence)
    {
        var stems = new List<(string, int, bool, int)>();
        for (var at = sentence.Start; at < sentence.End;)
        {
            var start = at;
            while (at < sentence.End && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - start >= ShortestWord && text[start..at].ToLowerInvariant() is var word && !Empty.Contains(word) && (WordLexicon.English.ClassesOf(word) & Small) == 0
                && WordLexicon.English.SingularOf(word) is var singular && !ThingFolding.NamesPeople(singular))
            {
                stems.Add((word[..Math.Min(StemLength, word.Length)], start, char.IsUpper(text[start]) && (start > sentence.Start || GivenNames.Contains(word) || (WordLexicon.English.ClassesOf(word) & ~WordClass.Name) == WordClass.None), char.IsUpper(text[start]) ? -1 : WordLexicon.English.FirstSenseOf(singular)));
            }

            at = at == start ? at + 1 : at;
        }

        return stems;
    }
}
