namespace ClaimTracker.Lexicons;

/// <summary>Guesses about words that the lexicon does not have, from their letters alone.</summary>
internal static class UnknownWord
{
    /// <summary>The parts of speech that its ending allows, the likeliest in <paramref name="usual"/>. The word is in lower case.</summary>
    public static WordClass ClassesOf(ReadOnlySpan<char> word, out WordClass usual)
    {
        WordClass classes;
        (usual, classes) = word switch
        {
            _ when Ends(word, "ing", 5) => (WordClass.Gerund, WordClass.Gerund | WordClass.Noun | WordClass.Adjective),
            _ when Ends(word, "ed", 4) => (WordClass.Participle, WordClass.Participle | WordClass.VerbPast | WordClass.Adjective),
            _ when Ends(word, "ly", 5) => (WordClass.Adverb, WordClass.Adverb | WordClass.Adjective),
            _ when Ends(word, "n't", 4) => (WordClass.Auxiliary, WordClass.Auxiliary),
            _ when Ends(word, "ness", 6) || Ends(word, "ment", 6) || Ends(word, "ity", 6) || Ends(word, "tion", 6) || Ends(word, "sion", 6) || Ends(word, "ship", 6)
                || Ends(word, "ism", 5) || Ends(word, "hood", 6) => (WordClass.Noun, WordClass.Noun),
            _ when Ends(word, "ous", 5) || Ends(word, "ful", 5) || Ends(word, "less", 6) || Ends(word, "able", 6) || Ends(word, "ible", 6) || Ends(word, "ish", 5)
                || Ends(word, "ive", 6) || Ends(word, "ical", 6) || Ends(word, "esque", 7) => (WordClass.Adjective, WordClass.Adjective | WordClass.Noun),
            _ when Ends(word, "ic", 5) || Ends(word, "al", 5) || Ends(word, "ian", 6) || Ends(word, "ese", 6) => (WordClass.Adjective, WordClass.Adjective | WordClass.Noun),
            _ when Ends(word, "ize", 5) || Ends(word, "ise", 5) || Ends(word, "ify", 5) => (WordClass.Verb, WordClass.Verb | WordClass.Noun),
            _ when Ends(word, "izes", 6) || Ends(word, "ises", 6) || Ends(word, "ifies", 7) => (WordClass.VerbThird, WordClass.VerbThird | WordClass.PluralNoun),
            _ when IsPlural(word) => (WordClass.PluralNoun, WordClass.PluralNoun | WordClass.VerbThird),
            _ => (WordClass.Noun, WordClass.Noun | WordClass.Adjective | WordClass.Verb),
        };
        return classes;
    }

    /// <summary>What a noun of this ending names: a <c>vaper</c> is a person, a <c>techsperson</c> too.</summary>
    public static WordMeaning MeaningOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[64];
        if (word.Length is < 5 or > 64)
        {
            return WordMeaning.None;
        }

        var lower = Singular(buffer[..word.ToLowerInvariant(buffer)]);
        return Ends(lower, "man", 6) || Ends(lower, "woman", 7) || Ends(lower, "men", 6) || Ends(lower, "women", 7) || Ends(lower, "person", 8) || Ends(lower, "ist", 6)
            || Ends(lower, "eer", 6) || Ends(lower, "ician", 8) || Ends(lower, "goer", 7) || Ends(lower, "holder", 9) || Ends(lower, "worker", 9) || Ends(lower, "maker", 8)
            ? WordMeaning.Person : WordMeaning.None;
    }

    /// <summary>The singular of a lower-case noun: without the plural's ending where it has one.</summary>
    public static ReadOnlySpan<char> Singular(Span<char> noun)
    {
        if (Ends(noun, "women", 6) || Ends(noun, "men", 5))
        {
            noun[^2] = 'a';
            return noun;
        }

        if (Ends(noun, "ies", 5))
        {
            noun[^3] = 'y';
            return noun[..^2];
        }

        if (Ends(noun, "sses", 6) || Ends(noun, "xes", 5) || Ends(noun, "shes", 6) || Ends(noun, "ches", 6) || Ends(noun, "zzes", 6))
        {
            return noun[..^2];
        }

        return IsPlural(noun) ? noun[..^1] : noun;
    }

    /// <summary>Turns the first letters of the buffer, a lower-case verb of this length, into its base; returns the base's length. The buffer has room for one letter more.</summary>
    public static int Base(Span<char> buffer, int length)
    {
        ReadOnlySpan<char> verb = buffer[..length];
        if (Ends(verb, "ies", 5) || Ends(verb, "ied", 5))
        {
            buffer[length - 3] = 'y';
            return length - 2;
        }

        if (Ends(verb, "ing", 6))
        {
            return Stem(buffer, length - 3);
        }

        if (Ends(verb, "ed", 5))
        {
            return Stem(buffer, length - 2);
        }

        if (Ends(verb, "sses", 6) || Ends(verb, "xes", 5) || Ends(verb, "shes", 6) || Ends(verb, "ches", 6))
        {
            return length - 2;
        }

        return IsPlural(verb) ? length - 1 : length;
    }

    /// <summary>The stem before -ed or -ing: undoubled (stopp), or with the e that it lost (hop, radicalis).</summary>
    private static int Stem(Span<char> buffer, int length)
    {
        ReadOnlySpan<char> stem = buffer[..length];
        if (length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]) && stem[^1] is not ('s' or 'l' or 'f' or 'z'))
        {
            return length - 1;
        }

        var lostE = stem[^1] is 's' or 'z' or 'v' or 'c' or 'u' || (stem[^1] == 'g' && stem[^2] is not ('n' or 'g'))
            || (Ends(stem, "at", 5) && !IsVowel(stem[^3])) || (length > 2 && stem[^1] == 'r' && stem[^2] is 'u' or 'i');
        if (lostE && stem[^2] != 's')
        {
            buffer[length] = 'e';
            return length + 1;
        }

        return length;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’' or '.');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool Ends(ReadOnlySpan<char> word, string ending, int least) => word.Length >= least && word.EndsWith(ending, StringComparison.Ordinal);
}
