using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Makes the past participle, under which the predicates of active and passive clauses meet: "arresting three" and "three were arrested".</summary>
internal static class VerbForms
{
    private const int LongestVerb = 40;

    private static readonly WordMap<string> Irregular = WordTable.Read("irregular-participles.tsv")
        .ToWordMap(row => row[0], row => row[1], StringComparison.OrdinalIgnoreCase);

    /// <summary>The participle of the verb at a token, lower case.</summary>
    public static string Participle(ParsedText text, int token)
    {
        var word = text.Word(token);
        if (word.Length > LongestVerb)
        {
            word = word[..LongestVerb];
        }

        var verb = WordLexicon.English.BaseOf(word);
        if (Irregular.TryGetValue(verb, out var irregular))
        {
            return irregular;
        }

        if (text.IsA(token, WordClass.Participle) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        {
            return word.ToString().ToLowerInvariant();
        }

        if (verb.Length < 2)
        {
            return verb;
        }

        if (verb[^1] == 'e')
        {
            return verb + "d";
        }

        if (verb[^1] == 'y' && !IsVowel(verb[^2]))
        {
            return string.Concat(verb.AsSpan(0, verb.Length - 1), "ied");
        }

        // Stop, plan, rob: a short verb doubles its last letter.
        var doubles = verb.Length is 3 or 4 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && !IsVowel(verb[^3]) && verb[^1] is not ('w' or 'x' or 'y');
        return doubles ? string.Concat(verb, verb.AsSpan(verb.Length - 1), "ed") : verb + "ed";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
