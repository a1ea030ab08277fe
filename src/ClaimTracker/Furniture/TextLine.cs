using System.Runtime.CompilerServices;
using ClaimTracker.Text;

namespace ClaimTracker.Furniture;

/// <summary>One line of a text, white space at its ends left out, with what tells body text from page furniture.</summary>
/// <param name="Span">From its first visible character to its last.</param>
/// <param name="Words">How many stretches of letters and digits it has, counted up to <see cref="MostWords"/>.</param>
/// <param name="EndsSentence">Whether it ends with a full stop, a question or exclamation mark, or one of them before a closing mark.</param>
internal readonly record struct TextLine(TextSpan Span, int Words, bool EndsSentence)
{
    public const int MostWords = 60;

    /// <summary>What a character is to a word: a mark that goes on one that is open, and a letter or digit; 0 for what ends it.</summary>
    private const byte LinksWords = 1, MakesWord = 2;

    private static readonly byte[] Parts = ReadParts();

    /// <summary>A line of running text has at least so many words, and more when it is cut off without an end.</summary>
    private const int FewestOfSentence = 8, FewestOfParagraph = 24;

    /// <summary>Whether it can only be running text: a whole sentence or a long row of words.</summary>
    public bool IsBody => Words >= FewestOfParagraph || (EndsSentence && Words >= FewestOfSentence);

    /// <summary>The lines of a text that are not blank, in a list from <see cref="Spares"/>.</summary>
    public static List<TextLine> Cut(string text)
    {
        var lines = Spares.RentList<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var visible = line.Trim();
            if (!visible.IsEmpty)
            {
                var first = start + (line.Length - line.TrimStart().Length);
                lines.Add(new TextLine(new TextSpan(first, first + visible.Length), CountWords(visible), IsEnd(visible)));
            }

            start = end + 1;
        }

        return lines;
    }

    // Not among the code of its caller, where its few numbers would have to leave their registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountWords(ReadOnlySpan<char> line)
    {
        var parts = Parts;
        // Where words begin and end cannot be foretold: counting without a branch on it is three times as fast.
        int words = 0, inside = 0;
        foreach (var c in line)
        {
            var part = c < parts.Length ? parts[c] : PartBeyondAscii(c);
            var goesOn = (part >> 1) | (part & inside);
            words += goesOn & ~inside;
            inside = goesOn;
            if (words == MostWords)
            {
                break;
            }
        }

        return words;
    }

    private static byte PartBeyondAscii(char c) => c == '’' ? LinksWords : char.IsLetterOrDigit(c) ? MakesWord : (byte)0;

    private static byte[] ReadParts()
    {
        var parts = new byte[0x80];
        for (var c = '\0'; c < parts.Length; c++)
        {
            parts[c] = char.IsAsciiLetterOrDigit(c) ? MakesWord : c is '\'' or '-' ? LinksWords : (byte)0;
        }

        return parts;
    }

    private static bool IsEnd(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"”’')]»");
        return !line.IsEmpty && line[^1] is '.' or '!' or '?' or '…';
    }
}
