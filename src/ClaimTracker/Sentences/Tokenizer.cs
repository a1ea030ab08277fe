using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ClaimTracker.Sentences;

/// <summary>Cuts text into words, numbers and marks.</summary>
/// <remarks>
/// Hyphens and slashes are tokens of their own, so "45,000-50,000", "two-thirds" and "Covid-19" come apart; what belongs together is
/// <see cref="TokenShape.Joined"/>. A word may hold digits after its first letter ("G20"), a number never holds letters ("1.2" and "bn").
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <c>[start, end)</c>.</summary>
    public static void Tokenize(string text, int start, int end, bool isHardWrapped, ref TokenList tokens)
    {
        // White space before the first token of a stretch counts as a new paragraph: furniture or the start of the text stands there.
        int breaks = 2, previousEnd = -1;
        var isQuoteOpen = false;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (c == ' ')
            {
                i++;
                continue;
            }

            if (c == '\n' || (c == '\r' && !(i + 1 < end && text[i + 1] == '\n')) || c is '\u2028' or '\u2029' or '\u0085')
            {
                breaks++;
                i++;
                continue;
            }

            if (IsGap(c))
            {
                i++;
                continue;
            }

            var shape = TokenShape.None;
            if (previousEnd == i)
            {
                shape |= TokenShape.Joined;
            }
            else if (breaks > 0)
            {
                shape |= TokenShape.StartsLine;
                if (breaks > 1 || !isHardWrapped)
                {
                    shape |= TokenShape.StartsParagraph;
                    isQuoteOpen = false;
                }
            }

            breaks = 0;
            var from = i;
            TokenKind kind;
            if (char.IsAsciiLetter(c) && EndOfPlainWord(text, i, end) is > 0 and var plain)
            {
                i = plain;
                kind = TokenKind.Word;
            }
            else if (IsLetterAt(text, i, end))
            {
                i = EndOfWord(text, i, end);
                kind = TokenKind.Word;
            }
            else if (char.IsDigit(c))
            {
                i = EndOfNumber(text, i, end);
                kind = TokenKind.Number;
            }
            else if (IsApostrophe(c) && from > start && EndOfClitic(text, i, end) is var clitic && clitic > i && char.IsLetterOrDigit(text[i - 1]))
            {
                i = clitic;
                kind = TokenKind.Clitic;
            }
            else
            {
                kind = MarkAt(text, start, end, ref i, ref isQuoteOpen);
            }

            tokens.Add(text, from, i, kind, shape);
            previousEnd = i;
        }
    }

    /// <summary>White space, and characters that show nothing: controls, zero-width and direction marks outside words.</summary>
    private static bool IsGap(char c) => c <= ' ' || (c > '~' && (char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format));

    private static bool IsLetterAt(string text, int i, int end)
    {
        var c = text[i];
        return char.IsAsciiLetter(c) || (c > '~' && char.IsLetter(c)) || (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]) && Rune.IsLetter(new Rune(c, text[i + 1])));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '＇';

    /// <summary>Whether the character beyond ASCII goes on a word that has begun: a letter, a digit, a combining mark, a soft hyphen or joiner.</summary>
    private static bool GoesOn(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format && c != 'ʼ';

    /// <summary>End of a word of letters and digits of ASCII alone that a space, comma or full stop follows, as nearly all do; 0 when there is more to it.</summary>
    private static int EndOfPlainWord(string text, int start, int end)
    {
        // Eight characters at a time: where a word ends cannot be foretold, and a wrong guess at every word costs more than looking at them all.
        var rest = MemoryMarshal.Cast<char, ushort>(text.AsSpan(start, end - start));
        for (var i = 0; i + Vector128<ushort>.Count <= rest.Length; i += Vector128<ushort>.Count)
        {
            var some = Vector128.Create(rest.Slice(i, Vector128<ushort>.Count));
            var isPlain = Vector128.LessThan((some | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26))
                | Vector128.LessThan(some - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var others = ~isPlain.ExtractMostSignificantBits() & byte.MaxValue;
            if (others != 0)
            {
                var length = i + BitOperations.TrailingZeroCount(others);

                // A full stop behind one letter may be of "U.S.".
                return (char)rest[length] is ' ' or ',' or '\n' || (rest[length] == '.' && length > 1) ? start + length : 0;
            }
        }

        return 0;
    }

    private static int EndOfWord(string text, int i, int end)
    {
        var start = i;
        while (i < end)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || (c > '~' && GoesOn(c)))
            {
                i++;
            }
            else if (char.IsHighSurrogate(c) && IsLetterAt(text, i, end))
            {
                i += 2;
            }
            else if (IsApostrophe(c) && c != '‘' && i > start && i + 1 < end && char.IsLetter(text[i + 1]) && EndOfClitic(text, i, end) == i)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        // U.S., p.m., U.N.: single letters with full stops; the last stop belongs to the word.
        if (i == start + 1 && i + 1 < end && text[i] == '.' && char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[i + 1]))
        {
            var dotted = i;
            while (dotted + 1 < end && text[dotted] == '.' && char.IsAsciiLetter(text[dotted + 1]) && !(dotted + 2 < end && char.IsLetterOrDigit(text[dotted + 2])))
            {
                dotted += 2;
            }

            if (dotted > i)
            {
                return dotted < end && text[dotted] == '.' ? dotted + 1 : dotted;
            }
        }

        return i;
    }

    /// <summary>End of a clitic ('s, 'll, 're, 've, 'd, 'm) that begins at this apostrophe; the index itself when there is none.</summary>
    private static int EndOfClitic(string text, int i, int end)
    {
        var stop = i + 1;
        while (stop < end && stop - i <= 3 && char.IsLetter(text[stop]))
        {
            stop++;
        }

        if (stop < end && char.IsLetterOrDigit(text[stop]))
        {
            return i;
        }

        var letters = text.AsSpan(i + 1, stop - i - 1);
        return letters.Equals("s", StringComparison.OrdinalIgnoreCase) || letters.Equals("ll", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("re", StringComparison.OrdinalIgnoreCase) || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("d", StringComparison.OrdinalIgnoreCase) || letters.Equals("m", StringComparison.OrdinalIgnoreCase) ? stop : i;
    }

    /// <summary>Digits with grouping commas (also 1,50,000) and decimal points; more points make a date, a version or an address.</summary>
    private static int EndOfNumber(string text, int i, int end)
    {
        i = EndOfDigits(text, i, end);
        while (i + 1 < end)
        {
            if (text[i] == ',' && EndOfDigits(text, i + 1, end) is var group && (group - i == 4 || (group - i == 3 && IsGroup(text, group, end))))
            {
                i = group;
            }
            else if (text[i] is '.' or '·' && char.IsDigit(text[i + 1]))
            {
                i = EndOfDigits(text, i + 1, end);
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether a comma and two or three digits stand here, as after the 1,50 of 1,50,000.</summary>
    private static bool IsGroup(string text, int i, int end) =>
        i < end && text[i] == ',' && EndOfDigits(text, i + 1, end) - i is var length && (length == 4 || (length == 3 && i + 3 < end && text[i + 3] == ','));

    private static int EndOfDigits(string text, int i, int end)
    {
        while (i < end && char.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static TokenKind MarkAt(string text, int start, int end, ref int i, ref bool isQuoteOpen)
    {
        var c = text[i++];
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‚' or '＂':
                return TokenKind.Quote;
            case '`' or '´' or '\'' or '’' or '‘' or '‛' or '′' or '＇':
                // Two single marks in a row are typists' double marks.
                if (i < end && text[i] == c)
                {
                    i++;
                    return TokenKind.Quote;
                }

                return SingleMark(text, start, end, i - 1, ref isQuoteOpen);
            case '.' or '·' or '•' or '…' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '¿' or '¡':
                // A run of full stops or hyphens is one mark: "..." and "--".
                while (i < end && text[i] == c && c is '.' or '-')
                {
                    i++;
                }

                return TokenKind.Punctuation;
        }

        if (char.IsHighSurrogate(c) && i < end && char.IsLowSurrogate(text[i]))
        {
            i++;
        }

        return char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol ? TokenKind.Currency : TokenKind.Symbol;
    }

    /// <summary>Tells a quotation mark from an apostrophe by its neighbours and by whether a single mark is open in the paragraph.</summary>
    private static TokenKind SingleMark(string text, int start, int end, int i, ref bool isQuoteOpen)
    {
        var before = i > start ? text[i - 1] : ' ';
        var after = i + 1 < end ? text[i + 1] : ' ';
        var opens = !char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(after) || after is '[' or '(' or '$' or '£' or '€' or '…' or '.');
        if (opens && text[i] != '’' && !(char.IsDigit(after) && i + 2 < end && char.IsDigit(text[i + 2]) && i + 3 < end && text[i + 3] == 's'))
        {
            isQuoteOpen = true;
            return TokenKind.Quote;
        }

        if (opens)
        {
            return TokenKind.Apostrophe;
        }

        if (isQuoteOpen && !char.IsLetterOrDigit(after))
        {
            isQuoteOpen = false;
            return TokenKind.Quote;
        }

        return before is 's' or 'S' or 'x' or 'z' ? TokenKind.Apostrophe : TokenKind.Quote;
    }
}
