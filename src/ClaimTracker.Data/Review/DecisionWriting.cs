using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Appends a step to a finding's history and brings its disposition up to date.</summary>
internal static class DecisionWriting
{
    public static Task<IReadOnlyList<Decision>> HistoryAsync(ClaimTrackerDbContext db, string findingId, CancellationToken cancellationToken) =>
        DecisionRows.FetchAsync(db, db.Decisions.Where(d => d.FindingId == findingId).OrderBy(d => d.Ordinal), cancellationToken);

    public static Task<List<FindingMember>> MembersAsync(ClaimTrackerDbContext db, string findingId, CancellationToken cancellationToken) =>
        db.FindingMembers.AsNoTracking().Where(m => m.FindingId == findingId).OrderBy(m => m.Ordinal).ToListAsync(cancellationToken);

    /// <param name="db">The writing context.</param>
    /// <param name="finding">The finding, tracked.</param>
    /// <param name="history">Its history, the oldest first.</param>
    /// <param name="decision">What is decided; its finding is <paramref name="finding"/>.</param>
    /// <param name="about">What passages set apart are about, or the label of the quantity that these belong to; else null.</param>
    /// <param name="undoes">The decision taken back; null for a decision of its own.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<DecisionRecorded> AppendAsync(
        ClaimTrackerDbContext db, StoredFinding finding, IReadOnlyList<Decision> history, NewDecision decision, string? about, string? undoes, DateTime now,
        CancellationToken cancellationToken)
    {
        var row = Make(finding, history.Count + 1, decision, about, undoes, now);
        db.Decisions.Add(row);
        for (var i = 0; i < decision.Ranks.Count; i++)
        {
            var rank = decision.Ranks[i];
            db.DecisionRanks.Add(new DecisionRank { DecisionId = row.Id, Ordinal = i, Value = rank.Value, Words = rank.Words, Rank = rank.Rank, Reason = rank.Reason });
        }

        var members = await MembersAsync(db, finding.Id, cancellationToken);
        foreach (var member in members)
        {
            db.DecisionEvidence.Add(new DecisionEvidence
            {
                DecisionId = row.Id,
                Ordinal = member.Ordinal,
                ArticleId = member.ArticleId,
                Span = member.Span,
                Surface = member.Surface,
                Value = member.Value,
                IsSetApart = decision.SetApart.Contains(member.Ordinal),
            });
        }

        var stored = DecisionRows.ToDecision(row) with { Ranks = decision.Ranks, Pairs = DecisionRows.Pairs(members.Select(member => (member.Value, member.Surface))) };
        IReadOnlyList<Decision> all = [.. history, stored];
        finding.Disposition = Dispositions.Of(all, Dispositions.InForce(all)?.Id != row.Id && await NewEvidence.HasAsync(db, all, members, cancellationToken));
        finding.ChangedUtc = now;
        finding.Version++;
        await db.SaveChangesAsync(cancellationToken);
        return new DecisionRecorded(stored, finding.Disposition, finding.Version);
    }

    private static StoredDecision Make(StoredFinding finding, int ordinal, NewDecision decision, string? about, string? undoes, DateTime now) => new()
    {
        Id = ContentHash.Id(
            "decision", finding.Id, ordinal.ToString(CultureInfo.InvariantCulture), decision.Reviewer, now.ToString("O", CultureInfo.InvariantCulture),
            decision.Judgement.ToString(), decision.Method?.ToString(), decision.ReportedValue?.ToString(CultureInfo.InvariantCulture), decision.Rationale, undoes),
        FindingId = finding.Id,
        Ordinal = ordinal,
        Judgement = decision.Judgement,
        Method = decision.Method,
        ReportedValue = decision.ReportedValue,
        ReportedHigh = decision.ReportedHigh,
        About = about,
        Rationale = decision.Rationale,
        Reviewer = decision.Reviewer.Trim(),
        DecidedUtc = now,
        Evidence = finding.Evidence,
        Undoes = undoes,
    };
}
