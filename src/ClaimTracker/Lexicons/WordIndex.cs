namespace ClaimTracker.Lexicons;

/// <summary>Numbers the words or phrases of a list, and finds them by characters of a text: no string is made, and what is not in the list is told from it without reading all its letters.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly StringComparison _comparison;

    /// <summary>By its signature, each word's number from 1; 0 for an empty slot. At most half of them are taken.</summary>
    private readonly (uint Signature, int Number)[] _slots;

    /// <param name="words">The words, each once.</param>
    /// <param name="comparison">Ordinal, or ordinal without letter case.</param>
    /// <exception cref="InvalidDataException">A word stands there twice, or is empty.</exception>
    public WordIndex(string[] words, StringComparison comparison)
    {
        _words = words;
        _comparison = comparison;
        var size = 4;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        _slots = new (uint, int)[size];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 0 || Find(words[i]) >= 0)
            {
                throw new InvalidDataException($"a word list has '{words[i]}' twice or without a letter");
            }

            var signature = SignatureOf(words[i]);
            var slot = First(signature);
            while (_slots[slot].Number > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (signature, i + 1);
        }
    }

    public int Count => _words.Length;

    /// <summary>The number of a word, from 0; -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return -1;
        }

        var signature = SignatureOf(word);
        for (var slot = First(signature); _slots[slot].Number > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Signature == signature && word.Equals(_words[_slots[slot].Number - 1], _comparison))
            {
                return _slots[slot].Number - 1;
            }
        }

        return -1;
    }

    /// <summary>Length, first, middle and last letter: the same in upper and lower case.</summary>
    private static uint SignatureOf(ReadOnlySpan<char> word) =>
        ((uint)word.Length << 24) | (Small(word[0]) << 16) | (Small(word[word.Length / 2]) << 8) | Small(word[^1]);

    /// <summary>Letters beyond ASCII are all alike here.</summary>
    private static uint Small(char c) => c < 0x80 ? c | 0x20u : 0x80u;

    private int First(uint signature) => (int)((signature * 2654435761u) >> 12) & (_slots.Length - 1);
}
