using ClaimTracker.Data.Entities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Review;

/// <summary>Chooses the two passages that show in a list what does not fit.</summary>
internal static class FindingPair
{
    /// <param name="members">The passages of a finding, in its order.</param>
    /// <param name="known">The passages that its decision in force rested on, where the matter was reopened: what is new comes second; else null.</param>
    /// <param name="reported">The value that it says to report, which what is new stands beside; null when it names none.</param>
    /// <returns>All where there are fewer than two.</returns>
    public static IReadOnlyList<FindingMember> Of(IReadOnlyList<FindingMember> members, IReadOnlySet<(string ArticleId, TextSpan Span, string Surface, decimal? Value)>? known = null, decimal? reported = null)
    {
        if (members.Count < 2)
        {
            return members;
        }

        if (known is not null && members.FirstOrDefault(m => !known.Contains((m.ArticleId, m.Span, m.Surface, m.Value))) is { } added)
        {
            var there = members.Where(m => m != added && known.Contains((m.ArticleId, m.Span, m.Surface, m.Value))).ToList();
            var settled = there.Find(m => reported is not null && m.Value == reported && m.Value != added.Value);
            return [settled ?? Other(there.Count == 0 ? members : there, added), added];
        }

        return [members[0], Other([.. members.Skip(1)], members[0])];
    }

    // "three" and "3" are other words, and show nothing: another value comes before that.
    private static FindingMember Other(IReadOnlyList<FindingMember> members, FindingMember one)
    {
        var others = members.Where(m => m != one).ToList();
        return (one.FigureId is null ? Alike(others, one) : null)
            ?? others.FirstOrDefault(m => m.Value is not null && m.Value != one.Value)
            ?? others.FirstOrDefault(m => m.Value != one.Value)
            ?? others.FirstOrDefault(m => m.Surface != one.Surface)
            ?? others[0];
    }

    // An article cuts a quotation into several stretches: the one to set beside the first is that which has most of its words.
    private static FindingMember? Alike(List<FindingMember> others, FindingMember one)
    {
        var first = Words(one.Surface);
        var best = others.Where(m => m.Surface != one.Surface)
            .Select(m => (Member: m, Words: Words(m.Surface)))
            .Select(m => (m.Member, Shared: m.Words.Count(first.Contains) / (double)Math.Max(1, Math.Max(m.Words.Count, first.Count))))
            .DefaultIfEmpty().MaxBy(m => m.Shared);
        return best.Shared > 0 ? best.Member : null;
    }

    private static HashSet<string> Words(string surface) =>
        surface.Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
