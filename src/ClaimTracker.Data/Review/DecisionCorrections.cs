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
                Add(new CountedCorrection(member.Span, decision.Counted!.Trim(), figure.Predicate), member.ArticleId, ThingMerging.TextOf(member.Span, member.Surface), figure.Counted);
            }
        }
        else if (decision.Judgement == Judgement.Merge)
        {
            foreach (var (content, of, before) in await ThingMerging.OfAsync(db, figures.ConvertAll(f => f.Figure), decision.QuantityId!, cancellationToken))
            {
                Add(content, of?.ArticleId, of is null ? "" : ThingMerging.TextOf(of.Span, of.Surface), before);
            }
        }
    }

    /// <summary>Whether a decision is carried out by corrections, so that its story must be compared anew when it comes or goes.</summary>
    public static bool Has(Judgement judgement) => judgement is Judgement.Split or Judgement.Merge;

    private static async Task<List<(FindingMember Member, Figure Figure)>> FiguresAsync(ClaimTrackerDbContext db, IReadOnlyList<FindingMember> members, CancellationToken cancellationToken)
    {
        var ids = members.Select(m => m.FigureId).OfType<string>().ToArray();
        var figures = await db.Figures.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancellationToken);
        return [.. members.Where(m => m.FigureId is { } id && figures.ContainsKey(id)).Select(m => (m, figures[m.FigureId!]))];
    }
}
