using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Makes the past participle, under which the predicates of active and passive clauses meet: "arresting three" and "three were arrested".</summary>
internal static class VerbForms
{
    private const int LongestVerb = 40;

    /// <summary>Repaid, overtaken, withdrawn: the verb behind the prefix is the irregular one.</summary>
    private static readonly string[] Prefixes = ["re", "over", "under", "out", "un", "mis", "fore", "with", "up"];

    private static readonly WordMap<string> Irregular = WordTable.Read("irregular-participles.tsv")
        .ToWordMap(row => row[0], row => row[1], StringComparison.OrdinalIgnoreCase);

    /// <summary>The participle of the verb at a token, lower case.</summary>
    public static string Participle(ParsedText text, int token)
    {
        var word = text.Word(token);
        string verb;
        if (word.Length > LongestVerb)
        {
            word = word[..LongestVerb];
            verb = WordLexicon.English.BaseOf(word);
        }
        else
        {
            verb = text.BaseOf(token);
        }

        if (Irregular.TryGetValue(verb, out var irregular))
        {
            return irregular;
        }

        foreach (var prefix in Prefixes)
        {
            if (verb.Length > prefix.Length + 2 && verb.StartsWith(prefix, StringComparison.Ordinal) && Irregular.TryGetValue(verb.AsSpan(prefix.Length), out var stem))
            {
                return prefix + stem;
            }
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

        // "stopped" and "admitted", but "opened": the lexicon knows which verbs double their last letter.
        var plain = verb + "ed";
        var doubled = string.Concat(verb, verb.AsSpan(verb.Length - 1), "ed");
        return IsShortAndClosed(verb) ? IsParticipleOf(plain, verb) && !IsParticipleOf(doubled, verb) ? plain : doubled
            : !IsParticipleOf(plain, verb) && IsParticipleOf(doubled, verb) ? doubled : plain;
    }

    /// <summary>Whether the token is an adjective that can be a participle elsewhere: the delayed of "another 6,100 delayed".</summary>
    public static bool MayBeParticiple(ParsedText text, int token) => text.IsA(token, WordClass.Adjective) && text.Tokens[token].Length <= LongestVerb && text.Word(token).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && (WordLexicon.English.ClassesOf(text.Word(token)) & WordClass.Participle) != 0;

    /// <summary>Top, plan, drop: one vowel between consonants, and the last of them doubles.</summary>
    private static bool IsShortAndClosed(string verb) => verb.Length is 3 or 4 && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && !(verb.Length == 4 && IsVowel(verb[0]));

    /// <summary>"scraped" is a participle, but none of "scrap".</summary>
    private static bool IsParticipleOf(string word, string verb) =>
        (WordLexicon.English.ClassesOf(word) & WordClass.Participle) != 0 && WordLexicon.English.BaseOf(word) == verb;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
