using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Appends corrections and says which stories they touch.</summary>
internal static class CorrectionWriting
{
    public static async Task<long> LastNumberAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken) =>
        await db.Corrections.MaxAsync(c => (long?)c.Number, cancellationToken) ?? 0;

    public static StoredCorrection Make(
        long number, Correction content, string? storyId, string? articleId, string text, string? before, string reason, string reviewer, DateTime now, string? decisionId,
        string? partOf = null, string? summary = null)
    {
        var json = CorrectionJson.Write(content);
        var span = CorrectionWording.SpanOf(content);
        return new StoredCorrection
        {
            Id = Id(number, json, reviewer, now),
            Number = number,
            Kind = CorrectionWording.KindOf(content),
            StoryId = storyId,
            ArticleId = articleId,
            Start = span?.Start,
            End = span?.End,
            Content = json,
            Summary = summary ?? CorrectionWording.Summary(content, text),
            Before = before,
            Reason = reason,
            Reviewer = reviewer.Trim(),
            MadeUtc = now,
            DecisionId = decisionId,
            PartOf = partOf,
        };
    }

    public static string Id(long number, string? content, string reviewer, DateTime now) => ContentHash.Id(
        "correction", number.ToString(CultureInfo.InvariantCulture), content, reviewer, now.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Marks the stories that a correction touches, so that they are compared anew even if the program stops in between.</summary>
    public static async Task<IReadOnlyList<string>> MarkStoriesAsync(ClaimTrackerDbContext db, StoredCorrection correction, CancellationToken cancellationToken)
    {
        var ids = correction.StoryId is { } story ? [story] : await StoriesOfSourceAsync(db, (SourceCorrection)CorrectionJson.Read(correction.Content!), cancellationToken);
        foreach (var touched in await db.Stories.AsTracking().Where(s => EF.Parameter(ids).Contains(s.Id) && (!s.NeedsReconciling || s.ComparedRules != null)).ToListAsync(cancellationToken))
        {
            touched.CompareWhole();
            touched.Version++;
        }

        return ids;
    }

    public static string SourceId(Mentions.Attributions.SourceKind kind, string name) => ContentHash.Id("source", kind.ToString(), Folding.Name(name));

    // Both names: when the correction is taken back, the mentions stand under the new one.
    private static async Task<string[]> StoriesOfSourceAsync(ClaimTrackerDbContext db, SourceCorrection correction, CancellationToken cancellationToken)
    {
        string[] sources = [SourceId(correction.Kind, correction.Name), SourceId(correction.NewKind, correction.NewName)];
        var made = db.Appearances.Where(a => a.ClaimantId != null && EF.Parameter(sources).Contains(a.ClaimantId)).Select(a => a.StoryId);
        var carried = db.AttributionHops.Where(h => EF.Parameter(sources).Contains(h.SourceId)).Join(db.Appearances, h => h.AppearanceId, a => a.Id, (h, a) => a.StoryId);
        var printed = db.Articles.Where(a => a.OutletId != null && EF.Parameter(sources).Contains(a.OutletId)).Select(a => a.StoryId);
        return [.. (await made.Union(carried).Union(printed).ToListAsync(cancellationToken)).Order(StringComparer.Ordinal)];
    }
}
