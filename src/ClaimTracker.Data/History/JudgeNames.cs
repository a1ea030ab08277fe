using ClaimTracker.Data.Stories;
using ClaimTracker.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.History;

/// <summary>Records an editor's word on two names of counted things, and gives the step as the history tells it.</summary>
public sealed class JudgeNames(IDbContextFactory<ClaimTrackerDbContext> contexts, LinkNames linkNames, ListHistory listHistory)
{
    /// <param name="one">A name of what is counted; its last word counts.</param>
    /// <param name="other">The other name.</param>
    /// <param name="areSame">Whether they name the same thing; null takes back what was said before.</param>
    /// <param name="reviewer">Display name of who says so.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when the two are one word, or when that was said already.</returns>
    /// <exception cref="ArgumentException">A name has no word, or the reviewer is blank.</exception>
    public async Task<HistoryRow?> RunAsync(string one, string other, bool? areSame, string reviewer, CancellationToken cancellationToken)
    {
        if (!await linkNames.RunAsync(one, other, areSame, reviewer, cancellationToken))
        {
            return null;
        }

        var (first, second) = NameDecision.Pair(one, other);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var number = await db.NameDecisions.Where(n => n.One == first && n.Other == second).MaxAsync(n => n.Number, cancellationToken);
        return await listHistory.FindAsync(NamesRow.Id(number), cancellationToken);
    }
}
