using System.Buffers.Binary;

namespace ClaimTracker.Lexicons;

/// <summary>The sets of synonyms and what each is a kind of, read in place from the embedded file.</summary>
internal sealed class SynsetTable
{
    private const int NoNoun = 0xFFFFFF;
    private const int NoVerb = 0xFFFF;

    private readonly byte[] _blob;
    private readonly int _nouns, _furtherParents, _furtherCount, _verbs;

    // One bit for each noun synset: most are a kind of one thing alone, and are not looked for in the list.
    private readonly ulong[] _hasFurther;

    public SynsetTable(byte[] blob, int nouns, int nounCount, int furtherCount)
    {
        _blob = blob;
        _nouns = nouns;
        _furtherParents = nouns + 3 * nounCount;
        _furtherCount = furtherCount;
        _verbs = _furtherParents + 6 * furtherCount;
        _hasFurther = new ulong[(nounCount + 63) / 64];
        for (var i = 0; i < furtherCount; i++)
        {
            var synset = ReadSmall(_furtherParents + 6 * i);
            _hasFurther[synset >> 6] |= 1UL << synset;
        }
    }

    /// <summary>Whether a noun synset is another, or below it by at most so many steps.</summary>
    public bool IsNounBelow(int synset, int ancestor, int steps)
    {
        if (synset == ancestor)
        {
            return true;
        }

        if (steps == 0)
        {
            return false;
        }

        var parent = ReadSmall(_nouns + 3 * synset);
        if (parent != NoNoun && IsNounBelow(parent, ancestor, steps - 1))
        {
            return true;
        }

        // A few synsets are kinds of several things: those stand in a sorted list beside.
        if (((_hasFurther[synset >> 6] >> synset) & 1) == 0)
        {
            return false;
        }

        for (var i = FirstFurther(synset); i < _furtherCount && ReadSmall(_furtherParents + 6 * i) == synset; i++)
        {
            if (IsNounBelow(ReadSmall(_furtherParents + 6 * i + 3), ancestor, steps - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb synset is another, or below it by at most so many steps.</summary>
    public bool IsVerbBelow(int synset, int ancestor, int steps)
    {
        for (; synset != NoVerb && steps >= 0; steps--)
        {
            if (synset == ancestor)
            {
                return true;
            }

            synset = BinaryPrimitives.ReadUInt16LittleEndian(_blob.AsSpan(_verbs + 2 * synset));
        }

        return false;
    }

    private int FirstFurther(int synset)
    {
        int low = 0, high = _furtherCount;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ReadSmall(_furtherParents + 6 * middle) < synset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int ReadSmall(int at) => _blob[at] | _blob[at + 1] << 8 | _blob[at + 2] << 16;
}
