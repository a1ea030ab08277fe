using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Fetches corrections as lists show them.</summary>
internal static class CorrectionRows
{
    public static CorrectionRow Of(StoredCorrection row, bool isUndone) => new(
        row.Id, row.Number, row.Kind, row.Summary, row.Before, row.Reason, row.Reviewer, row.MadeUtc, row.StoryId, row.ArticleId,
        row is { Start: { } start, End: { } end } ? new TextSpan(start, end) : null, row.Undoes, isUndone);

    /// <summary>Ids of those among the corrections that later ones take back.</summary>
    public static async Task<IReadOnlySet<string>> UndoneAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        // Undoings are rare, and what undoes one names it: these links alone say what stands.
        var links = await db.Corrections.Where(c => c.Undoes != null).OrderBy(c => c.Number).Select(c => new { c.Id, c.Undoes }).ToListAsync(cancellationToken);
        return UndoneSteps.Of(links.ConvertAll(link => (link.Id, link.Undoes)));
    }
}
