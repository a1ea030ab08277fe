using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions;

/// <summary>Asks the gazetteer for the names that words of a text make, once for each form of a word.</summary>
internal static class PlaceNames
{
    private static readonly WordMemo<WordAlone> Words = new(Ask);

    /// <summary>The places that the word alone may name.</summary>
    public static GazetteerMatch Of(ParsedText text, int token) => Words.Of(text, token).Number is > 0 and var number ? Gazetteer.World.Named(number - 1) : default;

    /// <summary>As <see cref="Of(ParsedText, int)"/>, and whether the name of some place may begin with the word: never false when one does.</summary>
    public static GazetteerMatch Of(ParsedText text, int token, out bool isBeginning)
    {
        var word = Words.Of(text, token);
        isBeginning = word.IsBeginning;
        return word.Number > 0 ? Gazetteer.World.Named(word.Number - 1) : default;
    }

    /// <summary>The places that the words from one token to another, inclusive, may name.</summary>
    public static GazetteerMatch Of(ParsedText text, int first, int last)
    {
        if (first == last)
        {
            return Of(text, first);
        }

        var begin = text.Tokens[first];

        // Behind a space the first word is whole; what a hyphen or a full stop joins to it may fold into one with it.
        return text.Text[begin.End] == ' ' && !Words.Of(text, first).IsBeginning ? default : Gazetteer.World.Find(text.Text.AsSpan(begin.Start, text.Tokens[last].End - begin.Start));
    }

    private static WordAlone Ask(ReadOnlySpan<char> word)
    {
        var match = Gazetteer.World.Find(word, out var isBeginning);
        return new WordAlone(match.IsEmpty ? 0 : match.Key + 1, isBeginning);
    }

    /// <summary>What the gazetteer has on one word: the number of the name that it is, from 1, or 0, and whether a longer one may begin with it.</summary>
    private readonly record struct WordAlone(int Number, bool IsBeginning);
}
