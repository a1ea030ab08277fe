using System.Runtime.InteropServices;

namespace ClaimTracker.Furniture;

/// <summary>Tells texts that hold none of some phrases from those that may: by every so many letters of the text, of which some lie in any phrase that it holds.</summary>
internal sealed class PhraseSieve
{
    /// <summary>So many letters are looked at together.</summary>
    private const int Length = 8;

    private const int HashBits = 16;

    private readonly ulong[] _seen = new ulong[(1 << HashBits) / 64];
    private readonly int _step = int.MaxValue;

    /// <param name="phrases">None shorter than eight letters.</param>
    public PhraseSieve(IReadOnlyCollection<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _step = Math.Min(_step, phrase.Length - Length + 1);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(_step, 1, nameof(phrases));
        foreach (var phrase in phrases)
        {
            for (var i = 0; i < _step; i++)
            {
                var hash = HashOf(phrase.AsSpan(i, Length));
                _seen[hash / 64] |= 1ul << (hash % 64);
            }
        }
    }

    /// <summary>Whether the text may hold one of the phrases; true whenever it does.</summary>
    public bool MayHold(ReadOnlySpan<char> text)
    {
        for (var i = 0; i <= text.Length - Length; i += _step)
        {
            var hash = HashOf(text.Slice(i, Length));
            if ((_seen[hash / 64] >> (hash % 64) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int HashOf(ReadOnlySpan<char> letters)
    {
        var halves = MemoryMarshal.Cast<char, ulong>(letters);
        return (int)((halves[0] * 0x9E3779B97F4A7C15u + halves[1]) * 0xC2B2AE3D27D4EB4Fu >> (64 - HashBits));
    }
}
