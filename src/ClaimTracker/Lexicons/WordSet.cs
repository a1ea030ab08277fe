namespace ClaimTracker.Lexicons;

/// <summary>The words of a list, by characters of a text.</summary>
internal sealed class WordSet(WordIndex words)
{
    public bool Contains(ReadOnlySpan<char> word) => words.Find(word) >= 0;
}
