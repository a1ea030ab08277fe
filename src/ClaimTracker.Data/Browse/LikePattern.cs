namespace ClaimTracker.Data.Browse;

/// <summary>Makes patterns for LIKE with a backslash as the escape character.</summary>
internal static class LikePattern
{
    // More words than this find nothing that fewer would not.
    private const int MaxWords = 12;

    /// <summary>One pattern a word, each of which must match.</summary>
    public static IEnumerable<string> OfWords(string? words) => (words ?? "")
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MaxWords)
        .Select(word => "%" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%");
}
