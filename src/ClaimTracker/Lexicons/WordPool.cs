namespace ClaimTracker.Lexicons;

/// <summary>Keeps the strings of words lately asked for, so that the same lemma is not made again and again.</summary>
/// <remarks>Of fixed size; a lost race only makes a string twice.</remarks>
internal sealed class WordPool
{
    private readonly string?[] _words = new string?[4096];
    private readonly Lemma?[] _lemmas = new Lemma?[4096];

    /// <summary>The lemma that was kept for a record and edit of the lexicon; null when there is none.</summary>
    public string? Get(int record, int edit) => _lemmas[SlotOf(record, edit)] is { } kept && kept.Record == record && kept.Edit == edit ? kept.Word : null;

    /// <summary>Keeps a lemma in the place of another.</summary>
    public void Keep(int record, int edit, string word) => _lemmas[SlotOf(record, edit)] = new Lemma(record, edit, word);

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

    private static int SlotOf(int record, int edit) => (int)(((uint)record * 2654435761u + (uint)edit * 40503u) >> 20);

    private sealed record Lemma(int Record, int Edit, string Word);
}
