using System.Runtime.CompilerServices;

namespace ClaimTracker.Lexicons;

/// <summary>Common given names of the world, diacritics and letter case aside.</summary>
internal static class GivenNames
{
    private static readonly byte[] Lines = Read();
    private static readonly int[] Slots = Index(Lines);

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<byte> folded = stackalloc byte[NameFolding.Longest];
        folded = folded[..NameFolding.Fold(word, folded)];
        if (folded.IsEmpty)
        {
            return false;
        }

        for (var slot = (int)(NameFolding.HashOf(folded) & (uint)(Slots.Length - 1)); Slots[slot] != 0; slot = (slot + 1) & (Slots.Length - 1))
        {
            var line = Lines.AsSpan(Slots[slot]);
            if (line.Length > folded.Length && line[folded.Length] == (byte)'\n' && line.StartsWith(folded))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Read()
    {
        using var stream = WordTable.Open("given-names.tsv");
        var lines = new byte[stream.Length];
        stream.ReadExactly(lines);
        return lines;
    }

    /// <summary>Where each line begins, by its hash; the first two lines are a comment and the header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Index(byte[] lines)
    {
        var slots = new int[1 << 16];
        var header = lines.AsSpan().IndexOf((byte)'\n') + 1;
        header += lines.AsSpan(header).IndexOf((byte)'\n') + 1;
        for (var start = header; start < lines.Length;)
        {
            var length = lines.AsSpan(start).IndexOf((byte)'\n');
            var slot = (int)(NameFolding.HashOf(lines.AsSpan(start, length)) & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = start;
            start += length + 1;
        }

        return slots;
    }
}
