using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Answers;

/// <summary>Keeps the answers to requests for a week, so that a client that lost one can send the request again.</summary>
public sealed class KeepAnswer(ClaimTrackerStore store, IDbContextFactory<ClaimTrackerDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <returns>Null when no request had the key within the last week.</returns>
    public async Task<KeptAnswer?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Answers.Where(a => a.Key == key && a.AnsweredUtc >= oldest)
            .Select(a => new KeptAnswer(a.Key, a.Fingerprint, a.Status, a.ContentType, a.Location, a.ETag, a.Body)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Keeps an answer in the place of an older one with its key, and forgets those that are too old.</summary>
    public async Task RunAsync(KeptAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - Kept;
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        await writing.Db.Answers.Where(a => a.Key == answer.Key || a.AnsweredUtc < oldest).ExecuteDeleteAsync(cancellationToken);
        writing.Db.Answers.Add(new StoredAnswer
        {
            Key = answer.Key,
            Fingerprint = answer.Fingerprint,
            Status = answer.Status,
            ContentType = answer.ContentType,
            Location = answer.Location,
            ETag = answer.ETag,
            Body = answer.Body,
            AnsweredUtc = now,
        });
        await writing.CommitAsync(cancellationToken);
    }
}
