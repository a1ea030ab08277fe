using System.Globalization;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>What comparing a whole story rests on, apart from texts and rules, which stay: while this is the same, what was compared holds.</summary>
/// <param name="Hash">Of the story and its articles as they are stored, the corrections in force, and what editors said about names.</param>
/// <param name="Names">What editors said about names.</param>
/// <param name="StoryAddedUtc">When the story began.</param>
internal sealed record StoryBasis(string Hash, IReadOnlyList<NameDecision> Names, DateTime StoryAddedUtc)
{
    public static async Task<StoryBasis> OfAsync(ClaimTrackerDbContext db, string storyId, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Where(s => s.Id == storyId).Select(s => new { s.AddedUtc, s.Version }).FirstOrDefaultAsync(cancellationToken);
        var names = await NameLinkStorage.DecisionsAsync(db, cancellationToken);
        var corrections = await StandingCorrections.OfStoryAsync(db, storyId, cancellationToken);
        var parts = await StoredRows.ReadAsync(
            db, "SELECT Id, Version, RulesVersion, Corrections, IsWithdrawn FROM Articles WHERE StoryId = @story ORDER BY Id",
            row => string.Create(CultureInfo.InvariantCulture, $"{row.GetString(0)} {row.GetInt32(1)} {row.GetString(2)} {row.Text(3)} {row.GetInt32(4)}"), cancellationToken, ("@story", storyId));
        parts.Add("corrections");
        parts.AddRange(corrections.Ids);
        parts.Add("names");
        parts.AddRange(names.Select(name => $"{name.One} {name.Other} {name.AreSame}"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{story?.AddedUtc.Ticks} {story?.Version}"));
        return new StoryBasis(ContentHash.Id("basis", [.. parts]), names, story?.AddedUtc ?? default);
    }
}
