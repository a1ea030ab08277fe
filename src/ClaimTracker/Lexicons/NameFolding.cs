using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimTracker.Lexicons;

/// <summary>Writes names so that spellings with and without diacritics, apostrophes, full stops and hyphens meet: <c>Saint-Denis</c> and <c>saint denis</c>.</summary>
internal static class NameFolding
{
    /// <summary>Names longer than this, folded, are in no table.</summary>
    public const int Longest = 64;

    public const uint FirstHash = 2166136261u;

    private const char Last = '\u024F', VietnameseFirst = '\u1E00', VietnameseLast = '\u1EFF';

    private static readonly char[] Latin = Table('\u0080', Last), Vietnamese = Table(VietnameseFirst, VietnameseLast);

    /// <summary>Folds a name.</summary>
    /// <param name="name">The words as they stand.</param>
    /// <param name="folded">Takes ASCII bytes; at least <see cref="Longest"/>.</param>
    /// <returns>How many bytes were written; 0 when nothing is left, when a letter has no Latin base, or when the name is too long.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<byte> folded)
    {
        var length = 0;
        var gap = false;
        foreach (var c in name)
        {
            char plain;
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain = (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c);
            }
            else if (c is '\'' or '’' or '‘' or 'ʼ' or '`' or '.' or 'ʻ' or 'ʿ' or '‛')
            {
                continue;
            }
            else if (c < 0x80 || !char.IsLetter(c))
            {
                if (c >= 0x80 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                {
                    continue;
                }

                gap = true;
                continue;
            }
            else
            {
                plain = c <= Last ? Latin[c - 0x80] : c is >= VietnameseFirst and <= VietnameseLast ? Vietnamese[c - VietnameseFirst] : '\0';
                if (plain == '\0')
                {
                    return 0;
                }
            }

            if (length + 3 > folded.Length)
            {
                return 0;
            }

            if (gap && length > 0)
            {
                folded[length++] = (byte)' ';
            }

            gap = false;
            switch (plain)
            {
                case < (char)0x80:
                    folded[length++] = (byte)plain;
                    break;
                default:
                    // Letters that stand for two: their table entry is the letter itself.
                    var (first, second) = Pair(plain);
                    folded[length++] = (byte)first;
                    folded[length++] = (byte)second;
                    break;
            }
        }

        return length;
    }

    /// <summary>FNV-1a with a last stir, so that the same names give the same tables everywhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint HashOf(scoped ReadOnlySpan<byte> folded)
    {
        var hash = FirstHash;
        foreach (var b in folded)
        {
            hash = NextHash(hash, b);
        }

        return LastHash(hash);
    }

    /// <summary>The steps of <see cref="HashOf"/>, for whoever hashes every beginning of a name on the way.</summary>
    public static uint NextHash(uint hash, byte b) => (hash ^ b) * 16777619u;

    public static uint LastHash(uint hash) => hash ^ (hash >> 15);

    private static (char First, char Second) Pair(char c) => c switch
    {
        'ß' => ('s', 's'),
        'æ' => ('a', 'e'),
        'œ' => ('o', 'e'),
        _ => ('t', 'h'),
    };

    private static char[] Table(char first, char last)
    {
        var table = new char[last - first + 1];
        for (var c = first; c <= last; c++)
        {
            table[c - first] = Plain(c);
        }

        return table;
    }

    private static char Plain(char c)
    {
        if (!char.IsLetter(c))
        {
            return '\0';
        }

        var lower = char.ToLowerInvariant(c);
        var special = lower switch { 'ı' => 'i', 'ł' => 'l', 'ø' => 'o', 'đ' or 'ð' => 'd', 'ħ' => 'h', 'ə' => 'e', 'ß' or 'æ' or 'œ' or 'þ' => lower, _ => '\0' };
        if (special != '\0')
        {
            return special;
        }

        var plain = lower.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsAsciiLetterLower(plain) ? plain : '\0';
    }
}
