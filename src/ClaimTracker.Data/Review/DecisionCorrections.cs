using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>The corrections that carry out a splitting or a merging: they stand and fall with the decision.</summary>
internal static class DecisionCorrections
{
    public static async Task AddAsync(
        ClaimTrackerDbContext db, StoredFinding finding, IReadOnlyList<FindingMember> members, NewDecision decision, string decisionId, DateTime now, CancellationToken cancellationToken)
    {
        var number = await CorrectionWriting.LastNumberAsync(db, cancellationToken);
        var figures = await FiguresAsync(db, members, cancellationToken);
        void Add(Correction content, string? articleId, string text, string? before) => db.Corrections.Add(CorrectionWriting.Make(
            ++number, content, finding.StoryId, articleId, text, before, decision.Rationale, decision.Reviewer, now, decisionId));

        if (decision.Judgement == Judgement.Split)
        {
            foreach (var (member, figure) in figures.Where(f => decision.SetApart.Contains(f.Member.Ordinal)))
            {
                Add(new CountedCorrection(member.Span, decision.Counted!.Trim(), figure.Predicate), member.ArticleId, new string(' ', member.Span.Start) + member.Surface, figure.Counted);
            }
        }
        else if (decision.Judgement == Judgement.Merge && await TargetAsync(db, decision.QuantityId!, cancellationToken) is { Head: { } head } target)
        {
            var heads = figures.ConvertAll(f => f.Figure.Head).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var predicates = figures.ConvertAll(f => f.Figure.Predicate).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (!(heads is [var only] && only == head && predicates is [var said] && said == target.Predicate))
            {
                Add(new ThingCorrection(heads, predicates, target.Counted ?? head, head, target.Predicate), null, "", string.Join(", ", heads));
            }

            // What stands there now is also put in its place; what comes later says its own.
            var place = target.PlaceId is { } id ? await db.Places.SingleAsync(p => p.Id == id, cancellationToken) : null;
            foreach (var (member, figure) in figures.Where(f => f.Figure.PlaceId != target.PlaceId))
            {
                var reference = place is null ? null : new Mentions.Locations.PlaceReference(place.Name, place.CountryCode, place.Latitude, place.Longitude, place.Kind, place.GazetteerId);
                Add(new PlaceCorrection(member.Span, reference), member.ArticleId, new string(' ', member.Span.Start) + member.Surface, null);
            }
        }
    }

    /// <summary>Whether a decision is carried out by corrections, so that its story must be compared anew when it comes or goes.</summary>
    public static bool Has(Judgement judgement) => judgement is Judgement.Split or Judgement.Merge;

    /// <summary>The figure that stands for a quantity: one that counts in the words that most use.</summary>
    private static async Task<Figure?> TargetAsync(ClaimTrackerDbContext db, string quantityId, CancellationToken cancellationToken)
    {
        var figures = await db.QuantityMembers.Where(m => m.QuantityId == quantityId && m.FigureId != null)
            .Join(db.Figures, m => m.FigureId, f => f.Id, (m, f) => f).OrderBy(f => f.Id).ToListAsync(cancellationToken);
        return figures.GroupBy(f => (f.Head, f.Predicate, f.PlaceId)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Head, StringComparer.Ordinal).FirstOrDefault()?
            .OrderByDescending(f => f.Counted?.Length ?? 0).First();
    }

    private static async Task<List<(FindingMember Member, Figure Figure)>> FiguresAsync(ClaimTrackerDbContext db, IReadOnlyList<FindingMember> members, CancellationToken cancellationToken)
    {
        var ids = members.Select(m => m.FigureId).OfType<string>().ToArray();
        var figures = await db.Figures.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancellationToken);
        return [.. members.Where(m => m.FigureId is { } id && figures.ContainsKey(id)).Select(m => (m, figures[m.FigureId!]))];
    }
}
