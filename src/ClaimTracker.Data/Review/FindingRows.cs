using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
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
        var known = await NewEvidence.KnownAsync(db, [.. rows.Where(r => r.Disposition == Disposition.Reopened).Select(r => r.Id)], cancellationToken);
        var pairs = rows.ConvertAll(r => known.TryGetValue(r.Id, out var then) ? FindingPair.Of([.. members[r.Id]], then.Passages, then.Reported) : FindingPair.Of([.. members[r.Id]]));
        List<FindingMember> shown = [.. pairs.SelectMany(p => p)];
        var passages = await FindingVoices.AddAsync(
            db, shown, await PassageContext.OfAsync(db, shown.ConvertAll(m => (m.ArticleId, m.Span, m.Surface, m.Value)), cancellationToken), cancellationToken);
        var byPlace = passages.DistinctBy(p => (p.Article.Id, p.Span)).ToDictionary(p => (p.Article.Id, p.Span));
        return [.. rows.Select((r, i) => r with
        {
            Passages = [.. pairs[i].Where(m => byPlace.ContainsKey((m.ArticleId, m.Span))).Select(m => byPlace[(m.ArticleId, m.Span)])],
        })];
    }
}
