using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Tells the conjunction from the preposition of one spelling by the clause that follows: "after the bank closed", "after the storm".</summary>
internal static class ClauseRule
{
    /// <summary>Longest noun phrase, in tokens, that is passed over.</summary>
    private const int Reach = 12;

    public static void Apply(in TagWords words, in Sentence sentence, Span<WordClass> classes)
    {
        const WordClass Both = WordClass.Preposition | WordClass.Conjunction;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((classes[i] & Both) != 0 && (words.LexicalClasses(i) & Both) == Both)
            {
                classes[i] = BeginsClause(sentence, classes, i + 1) ? WordClass.Conjunction : WordClass.Preposition;
            }
        }
    }

    private static bool BeginsClause(in Sentence sentence, ReadOnlySpan<WordClass> classes, int from)
    {
        const WordClass InPhrase = WordClass.AnyNoun | WordClass.Name | WordClass.Adjective | WordClass.Determiner | WordClass.Numeral | WordClass.Adverb | WordClass.Pronoun;
        var hasSubject = false;
        for (var i = from; i < sentence.End && i - from < Reach; i++)
        {
            if ((classes[i] & (WordClass.FiniteVerb | WordClass.Auxiliary)) != 0)
            {
                return hasSubject;
            }

            if ((classes[i] & InPhrase) == 0)
            {
                return false;
            }

            hasSubject |= (classes[i] & (WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun | WordClass.Numeral)) != 0;
        }

        return false;
    }
}
