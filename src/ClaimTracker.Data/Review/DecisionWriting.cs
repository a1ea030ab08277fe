using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Appends a step to a finding's history and brings its disposition up to date.</summary>
internal static class DecisionWriting
{
    public static async Task<IReadOnlyList<Decision>> HistoryAsync(ClaimTrackerDbContext db, string findingId, CancellationToken cancellationToken) =>
        (await db.Decisions.AsNoTracking().Where(d => d.FindingId == findingId).OrderBy(d => d.Ordinal).ToListAsync(cancellationToken))
        .ConvertAll(DecisionRows.ToDecision);

    /// <param name="db">The writing context.</param>
    /// <param name="finding">The finding, tracked.</param>
    /// <param name="history">Its history, the oldest first.</param>
    /// <param name="decision">What is decided; its finding is <paramref name="finding"/>.</param>
    /// <param name="undoes">The decision taken back; null for a decision of its own.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<DecisionRecorded> AppendAsync(
        ClaimTrackerDbContext db, StoredFinding finding, IReadOnlyList<Decision> history, NewDecision decision, string? undoes, DateTime now, CancellationToken cancellationToken)
    {
        var ordinal = history.Count + 1;
        var row = new StoredDecision
        {
            Id = ContentHash.Id(
                "decision", finding.Id, ordinal.ToString(CultureInfo.InvariantCulture), decision.Reviewer, now.ToString("O", CultureInfo.InvariantCulture),
                decision.Judgement.ToString(), decision.Method?.ToString(), decision.ReportedValue?.ToString(CultureInfo.InvariantCulture), decision.Rationale, undoes),
            FindingId = finding.Id,
            Ordinal = ordinal,
            Judgement = decision.Judgement,
            Method = decision.Method,
            ReportedValue = decision.ReportedValue,
            Rationale = decision.Rationale,
            Reviewer = decision.Reviewer.Trim(),
            DecidedUtc = now,
            Evidence = finding.Evidence,
            Undoes = undoes,
        };
        db.Decisions.Add(row);
        foreach (var member in await db.FindingMembers.AsNoTracking().Where(m => m.FindingId == finding.Id).OrderBy(m => m.Ordinal).ToListAsync(cancellationToken))
        {
            db.DecisionEvidence.Add(new DecisionEvidence
            {
                DecisionId = row.Id,
                Ordinal = member.Ordinal,
                ArticleId = member.ArticleId,
                Span = member.Span,
                Surface = member.Surface,
                Value = member.Value,
            });
        }

        var stored = DecisionRows.ToDecision(row);
        finding.Disposition = Dispositions.Of([.. history, stored], finding.Evidence);
        finding.ChangedUtc = now;
        finding.Version++;
        await db.SaveChangesAsync(cancellationToken);
        return new DecisionRecorded(stored, finding.Disposition, finding.Version);
    }
}
