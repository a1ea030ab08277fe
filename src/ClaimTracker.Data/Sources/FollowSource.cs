using ClaimTracker.Data.Corrections;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Finds the source that one has become which an editor renamed or merged, so that its old address leads on.</summary>
public sealed class FollowSource(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    // A name that was changed more often than this is no trail that anybody follows.
    private const int MostSteps = 20;

    /// <param name="sourceId">Id of a source that there is no more.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Id of the source that it is now; null when it was never renamed, or that one is gone too.</returns>
    public async Task<string?> RunAsync(string sourceId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sourceId);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await NowAsync(db, sourceId, cancellationToken);
    }

    internal static async Task<string?> NowAsync(ClaimTrackerDbContext db, string sourceId, CancellationToken cancellationToken)
    {
        var rows = await db.Corrections.AsNoTracking().Where(c => c.Kind == CorrectionKind.Source && c.Content != null && c.Undoes == null).OrderBy(c => c.Number)
            .Select(c => new { c.Id, c.Content }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return null;
        }

        var undone = await CorrectionRows.UndoneAsync(db, cancellationToken);
        var later = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in rows.Where(r => !undone.Contains(r.Id)).Select(r => CorrectionJson.Read(r.Content!)).OfType<SourceCorrection>())
        {
            later[CorrectionWriting.SourceId(change.Kind, change.Name)] = CorrectionWriting.SourceId(change.NewKind, change.NewName);
        }

        var at = sourceId;
        for (var step = 0; step < MostSteps && later.TryGetValue(at, out var next) && next != at; step++)
        {
            at = next;
        }

        return at != sourceId && await db.Sources.AnyAsync(s => s.Id == at, cancellationToken) ? at : null;
    }
}
