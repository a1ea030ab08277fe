using System.Runtime.CompilerServices;

namespace ClaimTracker.Sentences;

/// <summary>A number that is the same for words that differ in letter case alone, and tells nearly all others apart: length, first and last letter.</summary>
internal static class WordKey
{
    private const int LongestLength = 0xFFFF;

    /// <summary>The key of a word; never 0.</summary>
    /// <param name="word">At least one character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(string word) => (uint)word.Length << 16 | (word[0] < 0x80 ? word[0] | 0x20u : 0x80u) << 8 | (word[^1] < 0x80 ? word[^1] | 0x20u : 0x80u);

    /// <inheritdoc cref="Of(string)"/>
    public static uint Of(ReadOnlySpan<char> word) => Of(word[0], word[^1], Math.Min(word.Length, LongestLength));

    /// <inheritdoc cref="Of(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(char mark) => Of(mark, mark, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Of(char first, char last, int length) => (uint)length << 16 | Fold(first) << 8 | Fold(last);

    /// <summary>A letter without its case; letters beyond ASCII are all alike, and none of them is equal to one of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fold(char c) => c < 0x80 ? c | 0x20u : 0x80u;
}
