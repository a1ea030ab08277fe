using System.Globalization;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Stories;

/// <summary>What comparing a whole story rests on, apart from texts and rules, which stay: while this is the same, what was compared holds.</summary>
/// <param name="Hash">Of the articles as they are stored, the corrections in force, and what editors said about names.</param>
/// <param name="Names">What editors said about names.</param>
internal sealed record StoryBasis(string Hash, IReadOnlyList<NameDecision> Names)
{
    public static async Task<StoryBasis> OfAsync(ClaimTrackerDbContext db, string storyId, CancellationToken cancellationToken)
    {
        var names = await NameLinkStorage.DecisionsAsync(db, cancellationToken);
        var corrections = await StandingCorrections.OfStoryAsync(db, storyId, cancellationToken);
        var parts = await StoredRows.ReadAsync(
            db, "SELECT Id, Version, RulesVersion, Corrections, IsWithdrawn FROM Articles WHERE StoryId = @story ORDER BY Id",
            row => string.Create(CultureInfo.InvariantCulture, $"{row.GetString(0)} {row.GetInt32(1)} {row.GetString(2)} {row.Text(3)} {row.GetInt32(4)}"), cancellationToken, ("@story", storyId));
        parts.Add("corrections");
        parts.AddRange(corrections.Ids);
        parts.Add("names");
        parts.AddRange(names.Select(name => $"{name.One} {name.Other} {name.AreSame}"));
        return new StoryBasis(ContentHash.Id("basis", [.. parts]), names);
    }
}
