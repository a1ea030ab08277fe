using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimTracker.Text;

/// <summary>Arrays that a thread is done with and will want again for the next text. What is rented holds anything; what is never returned is collected like any other.</summary>
/// <remarks>A shared pool does more than is asked here, and compiles as many methods for each type of element as some readers have.</remarks>
internal static class SpareArrays<T>
{
    private const int Most = 8, Shortest = 16, LongestKept = 1 << 18;

    [ThreadStatic]
    private static T[][]? t_spare;

    [ThreadStatic]
    private static int t_count;

    /// <summary>An array of at least this length.</summary>
    public static T[] Rent(int length)
    {
        var spare = t_spare;
        for (var i = t_count - 1; i >= 0; i--)
        {
            var array = spare![i];
            if (array.Length >= length)
            {
                spare[i] = spare[--t_count];
                return array;
            }
        }

        return new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Shortest, length))];
    }

    /// <summary>Gives an array back; on any thread, once.</summary>
    public static void Return(T[] array) => Return(array, array.Length);

    /// <summary>Gives an array back of which only the beginning was ever used.</summary>
    public static void Return(T[] array, int used)
    {
        if (array.Length is 0 or > LongestKept)
        {
            return;
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(array, 0, used);
        }

        var spare = t_spare ??= new T[Most][];
        if (t_count < Most)
        {
            spare[t_count++] = array;
            return;
        }

        var shortest = 0;
        for (var i = 1; i < Most; i++)
        {
            shortest = spare[i].Length < spare[shortest].Length ? i : shortest;
        }

        spare[shortest] = spare[shortest].Length < array.Length ? array : spare[shortest];
    }
}
