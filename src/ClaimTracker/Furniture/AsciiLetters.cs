using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Furniture;

/// <summary>Looks at several letters at once: where a word ends cannot be foretold, and a wrong guess at every word costs more than looking at them all.</summary>
internal static class AsciiLetters
{
    /// <summary>So many characters are looked at together.</summary>
    public static int MostAtOnce => Vector128<ushort>.Count;

    /// <summary>Copies letters of ASCII from the beginning of a text in lower case.</summary>
    /// <param name="from">The text.</param>
    /// <param name="to">Room for <see cref="MostAtOnce"/> characters; those behind the letters that were copied may change too.</param>
    /// <returns>How many were copied: up to the first that is none, and <see cref="MostAtOnce"/> at most; 0 near the end of the text too.</returns>
    public static int CopyLower(ReadOnlySpan<char> from, Span<char> to)
    {
        if (from.Length < MostAtOnce || to.Length < MostAtOnce)
        {
            return 0;
        }

        var lower = Vector128.Create(MemoryMarshal.Cast<char, ushort>(from)) | Vector128.Create((ushort)0x20);
        lower.CopyTo(MemoryMarshal.Cast<char, ushort>(to));
        var others = ~Vector128.LessThan(lower - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26)).ExtractMostSignificantBits() & byte.MaxValue;
        return others == 0 ? MostAtOnce : BitOperations.TrailingZeroCount(others);
    }
}
