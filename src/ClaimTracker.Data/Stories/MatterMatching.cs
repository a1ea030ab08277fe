using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Stories;

/// <summary>Says which stored matter a finding is: the reconciler's id changes with every passage that joins, the matter does not.</summary>
internal sealed class MatterMatching(
    IReadOnlyList<StoredFinding> matters, ILookup<string, FindingMember> members, StoryArticles articles, string storyId)
{
    private readonly HashSet<StoredFinding> _taken = [];

    /// <returns>For each finding its matter; null where it is a new one.</returns>
    public StoredFinding?[] Match(IReadOnlyList<Finding> findings)
    {
        var found = new StoredFinding?[findings.Count];
        var byId = new Dictionary<string, StoredFinding>(StringComparer.Ordinal);
        foreach (var matter in matters.OrderBy(m => m.IsCurrent).ThenBy(m => m.Id, StringComparer.Ordinal))
        {
            byId[matter.CurrentId] = matter;
        }

        for (var i = 0; i < findings.Count; i++)
        {
            if (byId.TryGetValue(findings[i].Id, out var same) && _taken.Add(same))
            {
                found[i] = same;
            }
        }

        MatchByEvidence(findings, found);

        // A new finding whose id would be that of a matter which by now is another one: it is that matter come back.
        var byOwnId = matters.Where(m => !_taken.Contains(m)).ToDictionary(m => m.Id, StringComparer.Ordinal);
        for (var i = 0; i < findings.Count; i++)
        {
            if (found[i] is null && byOwnId.TryGetValue(ContentHash.Id("finding", storyId, findings[i].Id), out var back) && _taken.Add(back))
            {
                found[i] = back;
            }
        }

        return found;
    }

    /// <summary>Pairs what is left, those that share most passages first: more than half of the fewer.</summary>
    private void MatchByEvidence(IReadOnlyList<Finding> findings, StoredFinding?[] found)
    {
        var byPassage = matters.Where(m => !_taken.Contains(m))
            .SelectMany(m => members[m.Id].Select(p => (Passage: (p.ArticleId, p.Span), Matter: m)))
            .ToLookup(p => p.Passage, p => p.Matter);
        var pairs = new List<(int Finding, StoredFinding Matter, int Shared, bool SameRelation)>();
        for (var i = 0; i < findings.Count; i++)
        {
            if (found[i] is not null)
            {
                continue;
            }

            var finding = findings[i];
            foreach (var group in finding.Members.SelectMany(p => byPassage[(articles.ArticleId(p), p.Span)]).GroupBy(m => m))
            {
                var shared = group.Count();
                if (IsAlike(group.Key, finding) && shared * 2 > Math.Min(finding.Members.Count, members[group.Key.Id].Count()))
                {
                    pairs.Add((i, group.Key, shared, group.Key.Relation == finding.Relation));
                }
            }
        }

        foreach (var (finding, matter, _, _) in pairs
                     .OrderByDescending(p => p.SameRelation).ThenByDescending(p => p.Shared)
                     .ThenBy(p => findings[p.Finding].Id, StringComparer.Ordinal).ThenBy(p => p.Matter.Id, StringComparer.Ordinal))
        {
            if (found[finding] is null && _taken.Add(matter))
            {
                found[finding] = matter;
            }
        }
    }

    private static bool IsAlike(StoredFinding matter, Finding finding) => KindOf(matter.Relation) == KindOf(finding.Relation);

    /// <summary>Values of a quantity, sums, shares, quotations, narration: what is one today is not another tomorrow.</summary>
    private static int KindOf(Relation relation) => relation switch
    {
        Relation.Agree or Relation.Rounded or Relation.Update or Relation.Scope or Relation.Conflict => 0,
        Relation.SumHolds or Relation.SumFails => 1,
        Relation.ShareHolds or Relation.ShareFails => 2,
        Relation.QuoteVariants => 3,
        Relation.TextReuse => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
    };
}
