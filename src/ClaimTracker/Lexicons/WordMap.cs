using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker.Lexicons;

/// <summary>What a word list says of each of its words, by characters of a text.</summary>
internal sealed class WordMap<TValue>(WordIndex words, TValue[] values)
{
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        var number = words.Find(word);
        value = number < 0 ? default : values[number];
        return number >= 0;
    }

    public bool Contains(ReadOnlySpan<char> word) => words.Find(word) >= 0;

    public TValue? GetValueOrDefault(ReadOnlySpan<char> word) => words.Find(word) is >= 0 and var number ? values[number] : default;
}
