namespace ClaimTracker.Lexicons;

/// <summary>Keeps the strings of words lately asked for, so that the same lemma is not made again and again.</summary>
/// <remarks>Of fixed size; a lost race only makes a string twice.</remarks>
internal sealed class WordPool
{
    private readonly string?[] _words = new string?[4096];

    public string Get(ReadOnlySpan<char> word)
    {
        var slot = string.GetHashCode(word) & (_words.Length - 1);
        var kept = _words[slot];
        if (kept is null || !word.SequenceEqual(kept))
        {
            kept = word.ToString();
            _words[slot] = kept;
        }

        return kept;
    }
}
