using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Fetches findings as lists show them.</summary>
internal static class FindingRows
{
    public static async Task<IReadOnlyList<FindingRow>> FetchAsync(ClaimTrackerDbContext db, IQueryable<StoredFinding> findings, CancellationToken cancellationToken)
    {
        var rows = await (
            from f in findings
            join story in db.Stories on f.StoryId equals story.Id
            join quantity in db.Quantities on f.QuantityId equals quantity.Id into quantities
            from quantity in quantities.DefaultIfEmpty()
            select new FindingRow
            {
                Id = f.Id,
                StoryId = f.StoryId,
                StoryName = story.Name,
                Relation = f.Relation,
                Reasons = f.Reasons,
                Explanation = f.Explanation,
                Disposition = f.Disposition,
                QuantityId = quantity == null ? null : quantity.Id,
                QuantityLabel = quantity == null ? null : quantity.Label,
                MemberCount = db.FindingMembers.Count(m => m.FindingId == f.Id),
                ChangedUtc = f.ChangedUtc,
                Version = f.Version,
                IsCurrent = f.IsCurrent,
                Ordinal = f.Ordinal,
            }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToArray();
        var members = (await db.FindingMembers.Where(m => EF.Parameter(ids).Contains(m.FindingId)).OrderBy(m => m.FindingId).ThenBy(m => m.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(m => m.FindingId, StringComparer.Ordinal);
        var pairs = rows.ConvertAll(r => Pair([.. members[r.Id]]));
        List<FindingMember> shown = [.. pairs.SelectMany(p => p)];
        var passages = await FindingVoices.AddAsync(
            db, shown, await PassageContext.OfAsync(db, shown.ConvertAll(m => (m.ArticleId, m.Span, m.Surface, m.Value)), cancellationToken), cancellationToken);
        var byPlace = passages.DistinctBy(p => (p.Article.Id, p.Span)).ToDictionary(p => (p.Article.Id, p.Span));
        return [.. rows.Select((r, i) => r with
        {
            Passages = [.. pairs[i].Where(m => byPlace.ContainsKey((m.ArticleId, m.Span))).Select(m => byPlace[(m.ArticleId, m.Span)])],
        })];
    }

    private static List<FindingMember> Pair(List<FindingMember> members) => members.Count < 2
        ? members
        : [members[0], (members[0].FigureId is null ? Alike(members) : null) ?? members.Skip(1).FirstOrDefault(m => m.Value != members[0].Value || m.Surface != members[0].Surface) ?? members[1]];

    // An article cuts a quotation into several stretches: the one to set beside the first is that which has most of its words.
    private static FindingMember? Alike(List<FindingMember> members)
    {
        var first = Words(members[0].Surface);
        var best = members.Skip(1).Where(m => m.Surface != members[0].Surface)
            .Select(m => (Member: m, Words: Words(m.Surface)))
            .Select(m => (m.Member, Shared: m.Words.Count(first.Contains) / (double)Math.Max(1, Math.Max(m.Words.Count, first.Count))))
            .DefaultIfEmpty().MaxBy(m => m.Shared);
        return best.Shared > 0 ? best.Member : null;
    }

    private static HashSet<string> Words(string surface) =>
        surface.Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
