namespace ClaimTracker.Lexicons;

/// <summary>Folds the letters of a word to those in which the lexicon is written: a to z, straight apostrophe, full stop.</summary>
internal static class WordSpelling
{
    /// <summary>No word of the lexicon is longer, in letters.</summary>
    public const int MaxLength = 24;

    /// <summary>Latin-1 letters from À (U+00C0) to ÿ without their accents; a space where one letter does not do.</summary>
    private static ReadOnlySpan<byte> Unaccented => "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"u8;

    /// <summary>Writes the folded word and returns its length, or -1 when it cannot be in the lexicon.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<byte> folded)
    {
        if (word.Length is 0 or > MaxLength)
        {
            return -1;
        }

        for (var i = 0; i < word.Length; i++)
        {
            int c = word[i];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                folded[i] = (byte)(c | 0x20);
            }
            else if (c is '\'' or '.' or '&')
            {
                folded[i] = (byte)c;
            }
            else if (c is '’' or 'ʼ')
            {
                folded[i] = (byte)'\'';
            }
            else if (c is >= 'À' and <= 'ÿ' && Unaccented[c - 'À'] is var plain and not (byte)' ')
            {
                folded[i] = plain;
            }
            else
            {
                return -1;
            }
        }

        return word.Length;
    }

    /// <summary>FNV-1a, its halves mixed, as the generator places the words.</summary>
    public static uint Hash(ReadOnlySpan<byte> folded)
    {
        var hash = 2166136261u;
        foreach (var letter in folded)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ hash >> 15;
    }
}
