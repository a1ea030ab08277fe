using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows the words by which two sentences are known to tell of one thing: none that is small, short, or in any report.</summary>
internal static class TellingWords
{
    /// <summary>Sentences from here on, in UTF-16 code units, are tables or broken texts, and no words of theirs tell anything.</summary>
    public const int LongestSentence = 800;

    private const int StemLength = 5, ShortestWord = 3;

    private const WordClass Small = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Numeral;

    // Words that any report has.
    private static readonly HashSet<string> Empty = WordTable.Read("report-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The beginning of a word, which its forms share; null for one that tells nothing.</summary>
    /// <param name="word">In lower case, at least one character.</param>
    public static string? StemOf(string word) => word.Length >= ShortestWord && char.IsLetter(word[0]) && !Empty.Contains(word) && (WordLexicon.English.ClassesOf(word) & Small) == 0
        ? word[..Math.Min(StemLength, word.Length)] : null;
}
