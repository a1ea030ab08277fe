using System.Buffers.Binary;
using System.Text;

namespace ClaimTracker.Lexicons;

/// <summary>English words with their parts of speech, lemmas, meanings and synonyms.</summary>
/// <remarks>
/// A table laid out in one embedded file, which <c>src/tools/Lexicons</c> makes from WordNet: nothing is built at start but the
/// profiles that many words share. Safe for any number of threads; looking a word up allocates nothing.
/// </remarks>
public sealed class WordLexicon
{
    private const int HeaderSize = 36;
    private const int EditSize = 16;
    private const int KindSteps = 5;

    private readonly byte[] _blob;
    private readonly WordProfile[] _profiles;
    private readonly (byte Cut, string Letters)[] _edits;
    private readonly SynsetTable _synsets;
    private readonly WordPool _pool = new();
    private readonly int _records;
    private readonly uint _bucketMask;

    private WordLexicon(byte[] blob)
    {
        _blob = blob;
        int Count(int field) => BinaryPrimitives.ReadInt32LittleEndian(blob.AsSpan(4 * field));
        SourceHash = (uint)Count(1);
        var bucketCount = 1 << Count(2);
        _bucketMask = (uint)bucketCount - 1;
        var at = HeaderSize + 4 * (bucketCount + 1);
        _profiles = new WordProfile[Count(3)];
        for (var i = 0; i < _profiles.Length; i++, at += WordProfile.Size)
        {
            _profiles[i] = WordProfile.Read(blob.AsSpan(at));
        }

        _edits = new (byte, string)[Count(4)];
        for (var i = 0; i < _edits.Length; i++, at += EditSize)
        {
            _edits[i] = (blob[at], Encoding.ASCII.GetString(blob, at + 2, blob[at + 1]));
        }

        _synsets = new SynsetTable(blob, at, Count(5), Count(6));
        _records = at + 3 * Count(5) + 6 * Count(6) + 2 * Count(7);
    }

    /// <summary>The one lexicon of the library, opened at its first use.</summary>
    public static WordLexicon English { get; } = Open();

    /// <summary>FNV-1a of the tables that the embedded file was made from beside WordNet.</summary>
    internal uint SourceHash { get; }

    /// <summary>Looks a word form up, letter case, accents and the curl of apostrophes aside.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out WordEntry entry)
    {
        Span<byte> folded = stackalloc byte[WordSpelling.MaxLength];
        if (WordSpelling.TryFold(word, folded, out var hash))
        {
            folded = folded[..word.Length];
            ReadOnlySpan<byte> blob = _blob;
            var bounds = blob.Slice(HeaderSize + 4 * (int)(hash & _bucketMask), 8);
            var at = _records + BinaryPrimitives.ReadInt32LittleEndian(bounds);
            var end = _records + BinaryPrimitives.ReadInt32LittleEndian(bounds[4..]);
            while (at < end)
            {
                int letters = blob[at];
                if (letters == folded.Length && blob.Slice(at + 1, letters).SequenceEqual(folded))
                {
                    var profile = BinaryPrimitives.ReadUInt16LittleEndian(blob[(at + 1 + letters)..]);
                    entry = new WordEntry(at, profile, _profiles[profile]);
                    return true;
                }

                int counts = blob[at + letters + 3];
                at += letters + 4 + 3 * (counts & 15) + 2 * (counts >> 4);
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The classes of a word; <see cref="WordClass.None"/> when the lexicon does not have it.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word) => TryFind(word, out var entry) ? entry.Classes : WordClass.None;

    /// <summary>What a noun, in the singular or plural, names in its usual senses; by its last letters when the lexicon does not have it.</summary>
    public WordMeaning NounMeaningOf(ReadOnlySpan<char> noun) => TryFind(noun, out var entry) ? entry.NounMeaning : UnknownWord.MeaningOf(noun);

    /// <summary>What a verb, in any form, tells in its usual senses.</summary>
    public WordMeaning VerbMeaningOf(ReadOnlySpan<char> verb) => TryFind(verb, out var entry) ? entry.VerbMeaning : WordMeaning.None;

    /// <summary>
    /// The noun in the singular, lower case, also of a word that the lexicon does not have: <c>fugitives</c> is <c>fugitive</c>;
    /// <c>police</c> and <c>people</c> stay.
    /// </summary>
    public string SingularOf(ReadOnlySpan<char> noun)
    {
        if (TryFind(noun, out var entry))
        {
            return entry.NounLemma;
        }

        Span<char> buffer = noun.Length <= 128 ? stackalloc char[128] : new char[noun.Length];
        var lower = buffer[..noun.ToLowerInvariant(buffer)];
        return _pool.Get(UnknownWord.Singular(lower));
    }

    /// <summary>The verb as it stands after <c>to</c>, lower case, also of a verb that the lexicon does not have.</summary>
    public string BaseOf(ReadOnlySpan<char> verb)
    {
        if (TryFind(verb, out var entry))
        {
            return entry.VerbLemma;
        }

        Span<char> buffer = verb.Length <= 126 ? stackalloc char[128] : new char[verb.Length + 2];
        var length = verb.ToLowerInvariant(buffer);
        return _pool.Get(buffer[..UnknownWord.Base(buffer, length)]);
    }

    /// <summary>Whether two nouns, in any number, are one word or share a usual sense: <c>doctors</c> and <c>physician</c>.</summary>
    public bool AreSynonyms(ReadOnlySpan<char> noun, ReadOnlySpan<char> other) => IsKindOf(noun, other, 0) || SingularOf(noun) == SingularOf(other);

    /// <summary>Number of the commonest sense of a noun, the same for all nouns that share it; -1 when the lexicon does not have it.</summary>
    internal int FirstSenseOf(ReadOnlySpan<char> noun)
    {
        Span<int> senses = stackalloc int[15];
        return Synsets(noun, senses, isVerb: false) > 0 ? senses[0] : -1;
    }

    /// <summary>Whether the one noun names a kind of the other within a few steps, in usual senses: a <c>hurricane</c> is a <c>storm</c>; a noun is a kind of itself.</summary>
    public bool IsKindOf(ReadOnlySpan<char> noun, ReadOnlySpan<char> other) => IsKindOf(noun, other, KindSteps) || SingularOf(noun) == SingularOf(other);

    /// <summary>Whether either noun names a kind of the other within a few steps.</summary>
    public bool AreKin(ReadOnlySpan<char> noun, ReadOnlySpan<char> other)
    {
        Span<int> these = stackalloc int[15], those = stackalloc int[15];
        these = these[..Synsets(noun, these, isVerb: false)];
        those = those[..Synsets(other, those, isVerb: false)];
        return IsAnyBelow(these, those, KindSteps) || IsAnyBelow(those, these, KindSteps) || SingularOf(noun) == SingularOf(other);
    }

    /// <summary>Whether two verbs, in any form, are one word or share a usual sense: <c>wounded</c> and <c>injure</c>.</summary>
    public bool AreVerbSynonyms(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => IsVerbKindOf(verb, other, 0) || BaseOf(verb) == BaseOf(other);

    /// <summary>Whether the one verb is a manner of the other within a few steps, in usual senses: to <c>murder</c> is to <c>kill</c>.</summary>
    public bool IsVerbKindOf(ReadOnlySpan<char> verb, ReadOnlySpan<char> other) => IsVerbKindOf(verb, other, KindSteps) || BaseOf(verb) == BaseOf(other);

    internal int ProfileCount => _profiles.Length;

    internal ref readonly WordProfile ProfileAt(int number) => ref _profiles[number];

    internal string Lemma(int record, int edit)
    {
        if (_pool.Get(record, edit) is { } kept)
        {
            return kept;
        }

        int length = _blob[record];
        Span<char> lemma = stackalloc char[64];
        Encoding.ASCII.GetChars(_blob.AsSpan(record + 1, length), lemma);
        var (cut, letters) = _edits[edit];
        letters.CopyTo(lemma[(length - cut)..]);
        var word = _pool.Get(lemma[..(length - cut + letters.Length)]);
        _pool.Keep(record, edit, word);
        return word;
    }

    private static WordLexicon Open()
    {
        using var stream = typeof(WordLexicon).Assembly.GetManifestResourceStream("words.bin")
            ?? throw new InvalidOperationException("The assembly lacks its resource words.bin: build it with src/ClaimTracker/Lexicons/words.bin in place.");
        var blob = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(blob);
        return new WordLexicon(blob);
    }

    private bool IsKindOf(ReadOnlySpan<char> noun, ReadOnlySpan<char> other, int steps)
    {
        Span<int> these = stackalloc int[15], those = stackalloc int[15];
        these = these[..Synsets(noun, these, isVerb: false)];
        those = those[..Synsets(other, those, isVerb: false)];
        return IsAnyBelow(these, those, steps);
    }

    private bool IsAnyBelow(ReadOnlySpan<int> synsets, ReadOnlySpan<int> ancestors, int steps)
    {
        foreach (var synset in synsets)
        {
            foreach (var ancestor in ancestors)
            {
                if (_synsets.IsNounBelow(synset, ancestor, steps))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsVerbKindOf(ReadOnlySpan<char> verb, ReadOnlySpan<char> other, int steps)
    {
        Span<int> these = stackalloc int[15], those = stackalloc int[15];
        these = these[..Synsets(verb, these, isVerb: true)];
        those = those[..Synsets(other, those, isVerb: true)];
        foreach (var synset in these)
        {
            foreach (var ancestor in those)
            {
                if (_synsets.IsVerbBelow(synset, ancestor, steps))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The usual senses of a form's lemma; an inflected form has none of its own.</summary>
    private int Synsets(ReadOnlySpan<char> form, Span<int> synsets, bool isVerb)
    {
        if (!TryFind(isVerb ? BaseOf(form) : SingularOf(form), out var entry))
        {
            return 0;
        }

        var at = entry.Record + _blob[entry.Record] + 3;
        int nouns = _blob[at] & 15, verbs = _blob[at] >> 4;
        at++;
        if (isVerb)
        {
            for (var i = 0; i < verbs; i++)
            {
                synsets[i] = BinaryPrimitives.ReadUInt16LittleEndian(_blob.AsSpan(at + 3 * nouns + 2 * i));
            }

            return verbs;
        }

        for (var i = 0; i < nouns; i++, at += 3)
        {
            synsets[i] = _blob[at] | _blob[at + 1] << 8 | _blob[at + 2] << 16;
        }

        return nouns;
    }
}
