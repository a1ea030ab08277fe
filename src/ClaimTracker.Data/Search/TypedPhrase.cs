namespace ClaimTracker.Data.Search;

/// <summary>Words that must stand together: what was typed in quotation marks, or one word, which marks within it may have cut.</summary>
/// <param name="Words">Runs of letters and digits, one at least.</param>
/// <param name="IsPrefix">Whether the last may be the beginning of a longer word.</param>
internal sealed record TypedPhrase(IReadOnlyList<string> Words, bool IsPrefix)
{
    /// <summary>The phrase as FTS5 asks for it.</summary>
    public string Query => $"\"{string.Join(' ', Words)}\"{(IsPrefix ? "*" : "")}";

    /// <summary>The phrase as FTS5 asks for it when its last word is known.</summary>
    public string QueryWith(string last) => $"\"{string.Join(' ', [.. Words.SkipLast(1), last])}\"";
}
