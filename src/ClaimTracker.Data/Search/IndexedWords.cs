using System.Globalization;
using System.Text;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Search;

/// <summary>Cuts a text into words and folds them as the full-text index does: runs of letters, digits and their marks, in small letters and without accents.</summary>
internal static class IndexedWords
{
    /// <summary>The places of the words, in order; found as they are asked for.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var at = 0;
        while (Next(text, ref at, out var word))
        {
            yield return word;
        }
    }

    /// <summary>Finds the first word that begins at a place or behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; then where to look for the next one.</param>
    /// <param name="word">Its place, where there is one.</param>
    public static bool Next(string text, ref int at, out TextSpan word)
    {
        var open = -1;
        while (at < text.Length)
        {
            var length = 1;
            var part = PartAt(text, at, ref length);
            if (part == Part.None && open >= 0)
            {
                word = new TextSpan(open, at);
                at += length;
                return true;
            }

            open = part == Part.Letter && open < 0 ? at : open;
            at += length;
        }

        word = open < 0 ? default : new TextSpan(open, text.Length);
        return open >= 0;
    }

    /// <summary>A word in small letters and without accents.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToString().ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a word of a text is a folded one, or begins with it.</summary>
    public static bool IsWord(ReadOnlySpan<char> word, string folded, bool isPrefix)
    {
        // Most words are others, and seen to be by their first letter.
        if (char.IsAscii(word[0]) && folded.Length > 0 && (word[0] | 0x20) != (folded[0] | 0x20))
        {
            return false;
        }

        if (!Ascii.IsValid(word))
        {
            word = Fold(word);
        }

        return isPrefix ? word.StartsWith(folded, StringComparison.OrdinalIgnoreCase) : word.Equals(folded, StringComparison.OrdinalIgnoreCase);
    }

    private static Part PartAt(string text, int at, ref int length)
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? Part.Letter : Part.None;
        }

        // Half a pair is no letter, and could not be folded.
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            return Part.None;
        }

        length = rune.Utf16SequenceLength;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Part.Mark,
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse => Part.Letter,
            _ => Rune.IsLetterOrDigit(rune) ? Part.Letter : Part.None,
        };
    }

    private enum Part
    {
        None,
        Letter,

        /// <summary>Goes on with a word and begins none.</summary>
        Mark,
    }
}
