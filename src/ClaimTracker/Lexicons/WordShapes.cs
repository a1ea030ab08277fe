namespace ClaimTracker.Lexicons;

/// <summary>The first letters, last letters and lengths of the words of a list: tells of most other words at a glance that they are not in it.</summary>
internal sealed class WordShapes
{
    private const int Letters = 26, MostLetters = 31;

    private readonly uint[] _byFirst = new uint[Letters], _byLast = new uint[Letters];

    /// <param name="words">The list; only words that begin and end with a letter from a to z can be told.</param>
    public WordShapes(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _byFirst[IndexOf(word[0])] |= 1u << Math.Min(word.Length, MostLetters);
            _byLast[IndexOf(word[^1])] |= 1u << Math.Min(word.Length, MostLetters);
        }
    }

    /// <summary>Whether the word may be in the list, letter case aside.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostLetters)
        {
            return false;
        }

        var length = 1u << word.Length;
        var first = IndexOf(word[0]);
        return (uint)first < Letters && (_byFirst[first] & length) != 0 && IndexOf(word[^1]) is var last && (uint)last < Letters && (_byLast[last] & length) != 0;
    }

    private static int IndexOf(char letter) => (letter | 0x20) - 'a';
}
