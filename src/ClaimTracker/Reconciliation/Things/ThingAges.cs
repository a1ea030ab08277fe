using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Reads off the noun before an age what thing is so old: "the aircraft was nine years old", "the bridge, 90 years old, fell".</summary>
internal static class ThingAges
{
    /// <returns>Null where no common noun stands right before, or where it is told with the number: "a nine-year-old aircraft".</returns>
    public static FoldedThing? Of(string text, TextSpan sentence, FigureMention figure)
    {
        if (figure.Span.End + 1 >= text.Length || !text.AsSpan(figure.Span.End).StartsWith(" years old", StringComparison.Ordinal))
        {
            return null;
        }

        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Span.Start - sentence.Start)).TrimEnd();
        before = before.EndsWith(",") ? before[..^1] : WithoutVerb(before);
        if (before.Length == 0)
        {
            return null;
        }

        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var noun = before[start..];
        return noun.Length > 2 && char.IsLower(noun[0]) && (WordLexicon.English.ClassesOf(noun) & WordClass.AnyNoun) != 0 && (WordLexicon.English.NounMeaningOf(noun.ToString()) & WordMeaning.Person) == 0
            ? new FoldedThing(WordLexicon.English.SingularOf(noun.ToString()), false, false, false, []) : null;
    }

    /// <summary>"A boy of 15", "girl, nine, named", "arson suspect, 15": who is so old, where a common noun says it.</summary>
    public static FoldedThing? OfPerson(string text, TextSpan sentence, FigureMention figure)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Span.Start - sentence.Start)).TrimEnd();
        before = before.EndsWith(" of", StringComparison.Ordinal) ? before[..^3] : before.EndsWith(",") ? before[..^1] : default;
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        if (before.Length - start < 3 || char.IsUpper(before[start]))
        {
            return null;
        }

        var noun = WordLexicon.English.SingularOf(before[start..].ToString());
        return (WordLexicon.English.NounMeaningOf(noun) & (WordMeaning.Person | WordMeaning.Group)) == WordMeaning.Person && noun.Length == before.Length - start ? new FoldedThing(noun, false, false, false, []) : null;
    }

    private static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> before)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" was", " is", " was only", " was about", " was just"])
        {
            if (before.EndsWith(verb, StringComparison.Ordinal))
            {
                return before[..^verb.Length];
            }
        }

        return default;
    }
}
