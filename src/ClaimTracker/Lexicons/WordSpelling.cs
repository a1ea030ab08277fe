namespace ClaimTracker.Lexicons;

/// <summary>Folds the letters of a word to those in which the lexicon is written: a to z, straight apostrophe, full stop.</summary>
internal static class WordSpelling
{
    /// <summary>No word of the lexicon is longer, in letters.</summary>
    public const int MaxLength = 24;

    /// <summary>Latin-1 letters from À (U+00C0) to ÿ without their accents; a space where one letter does not do.</summary>
    private static ReadOnlySpan<byte> Unaccented => "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"u8;

    /// <summary>Writes the folded word and tells its place: FNV-1a, its halves mixed, as the generator places the words.</summary>
    /// <returns>False when the word cannot be in the lexicon.</returns>
    public static bool TryFold(ReadOnlySpan<char> word, Span<byte> folded, out uint hash)
    {
        hash = 2166136261u;
        if (word.Length > MaxLength || folded.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var letter = (uint)word[i] | 0x20;
            if (letter - 'a' > 'z' - 'a')
            {
                letter = Fold(word[i]);
                if (letter == 0)
                {
                    return false;
                }
            }

            folded[i] = (byte)letter;
            hash = (hash ^ letter) * 16777619u;
        }

        hash ^= hash >> 15;
        return word.Length > 0;
    }

    /// <summary>A character that is no letter of ASCII as the lexicon writes it; 0 when it does not.</summary>
    private static uint Fold(char c) => c switch
    {
        '\'' or '.' or '&' => c,
        '’' or 'ʼ' => '\'',
        >= 'À' and <= 'ÿ' when Unaccented[c - 'À'] is var plain and not (byte)' ' => plain,
        _ => 0,
    };
}
