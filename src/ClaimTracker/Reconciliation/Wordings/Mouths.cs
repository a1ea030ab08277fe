using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>Whether words are given to speakers that cannot be one.</summary>
internal static class Mouths
{
    // A head that only stands for somebody: the same source may be meant by any of them.
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "he", "she", "it", "they", "who", "i", "we", "official", "officials", "spokesman", "spokeswoman", "spokesperson", "statement", "source", "sources", "witness", "witnesses",
    };

    /// <returns>Two names that stand for different speakers; null when all may be one.</returns>
    public static (string One, string Other)? Differ(IEnumerable<SourceReference> speakers)
    {
        var distinct = speakers.Where(s => s.Kind != SourceKind.UnnamedGroup && !Open.Contains(FoldedWords.Joined(s.Name)))
            .DistinctBy(s => FoldedWords.Joined(s.Name)).OrderBy(s => s.Name, StringComparer.Ordinal).Take(12).ToList();
        for (var i = 0; i < distinct.Count; i++)
        {
            for (var j = i + 1; j < distinct.Count; j++)
            {
                if (AreApart(distinct[i], distinct[j]))
                {
                    return (distinct[i].Name, distinct[j].Name);
                }
            }
        }

        return null;
    }

    // A person may speak for an organisation or out of a document, an outlet may carry anybody: only like is held against like.
    private static bool AreApart(SourceReference one, SourceReference other)
    {
        if (IsBody(one.Kind) != IsBody(other.Kind) || one.Kind == SourceKind.Outlet || other.Kind == SourceKind.Outlet)
        {
            return false;
        }

        var words = FoldedWords.Of(one.Name);
        return !FoldedWords.Of(other.Name).Exists(word => word is not ("the" or "of" or "and" or "for") && words.Contains(word)) && !Mentions(one.Role, other.Name) && !Mentions(other.Role, one.Name);
    }

    private static bool IsBody(SourceKind kind) => kind is SourceKind.Organisation or SourceKind.Document;

    private static bool Mentions(string? role, string name) => role is not null && FoldedWords.Of(role).Exists(word => word.Length > 3 && FoldedWords.Of(name).Contains(word));
}
