using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Tells the possessive of a noun from the verb that is written like it: "the county's acting sheriff" is no county that is acting.</summary>
internal static class PossessiveRule
{
    public static void Apply(in TagWords words, in Sentence sentence, Span<WordClass> classes)
    {
        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Clitic && classes[i] == WordClass.Auxiliary && classes[i + 1] == WordClass.Gerund && (classes[i - 1] & (WordClass.AnyNoun | WordClass.Name)) != 0
                && classes[i + 2] == WordClass.Noun && words.Of(i)[^1] is 's')
            {
                classes[i] = WordClass.Determiner;
                classes[i + 1] = WordClass.Adjective;
            }
        }
    }
}
