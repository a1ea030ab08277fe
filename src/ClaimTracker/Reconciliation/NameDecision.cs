using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation;

/// <summary>An editor's word on two names of counted things: that they are one thing, or that they are not.</summary>
/// <param name="One">Head noun, in the singular or plural: "service centre" is taken by its last word.</param>
/// <param name="Other">The other head noun.</param>
/// <param name="AreSame">Whether they name the same thing; false keeps them apart whatever the lexicon or a statement says.</param>
public sealed record NameDecision(string One, string Other, bool AreSame)
{
    /// <summary>The head nouns of two names, singular, lower case, in ordinal order: what a decision on them is about.</summary>
    /// <exception cref="ArgumentException">A name has no word.</exception>
    public static (string One, string Other) Pair(string one, string other)
    {
        var (a, b) = (HeadOf(one), HeadOf(other));
        return string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
    }

    /// <summary>Whether a decision can be on a name: it has a word.</summary>
    public static bool CanBeOn(string name) => FoldedWords.Of(name).Count > 0;

    private static string HeadOf(string name)
    {
        var words = FoldedWords.Of(name);
        return words.Count == 0 ? throw new ArgumentException("A name needs a word.", nameof(name)) : WordLexicon.English.SingularOf(words[^1]);
    }
}
