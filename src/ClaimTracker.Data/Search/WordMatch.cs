using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Search;

/// <summary>What a word index has of what was typed.</summary>
/// <param name="Query">What it is asked.</param>
/// <param name="Total">How many rows match, counted up to <see cref="SearchEverything.MostCounted"/> and one more.</param>
internal sealed record WordMatch(string Query, int Total)
{
    // To weigh words the database goes through all rows that have one of them.
    private const int MostWeighed = 5000;

    /// <param name="db">The store.</param>
    /// <param name="index">What is asked.</param>
    /// <param name="phrases">A query of each phrase; null when one of them matches nothing.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<WordMatch> OfAsync(ClaimTrackerDbContext db, WordIndex index, IReadOnlyList<string>? phrases, CancellationToken cancellationToken)
    {
        var query = phrases is null ? MatchQuery.Nothing : string.Join(" AND ", phrases);
        return new WordMatch(query, phrases is null ? 0 : await CountAsync(db, index, query, SearchEverything.MostCounted + 1, cancellationToken));
    }

    /// <summary>A statement that gives, as <c>Row</c>, the numbers of the <c>@most</c> rows that match <c>@match</c> and are to be shown first.</summary>
    public async Task<string> BestAsync(ClaimTrackerDbContext db, WordIndex index, IReadOnlyList<string> phrases, CancellationToken cancellationToken) =>
        $"SELECT {index.Name}.rowid AS Row FROM {index.Name} {await OrderAsync(db, index, phrases, Total, cancellationToken)} LIMIT @most";

    /// <summary>
    /// What says most about the words comes first. Of several words that many rows have, which it would take long to weigh, this is the shortest; and of very
    /// many hits the newest come first, which need no looking at them all.
    /// </summary>
    private static async Task<string> OrderAsync(ClaimTrackerDbContext db, WordIndex index, IReadOnlyList<string> phrases, int total, CancellationToken cancellationToken)
    {
        var matching = $"WHERE {index.Name} MATCH @match ORDER BY";
        if (total > SearchEverything.MostCounted)
        {
            return $"{matching} {index.Name}.rowid DESC";
        }

        var weighed = 0;
        for (var i = 0; i < phrases.Count && phrases.Count > 1 && weighed <= MostWeighed; i++)
        {
            weighed += await CountAsync(db, index, phrases[i], MostWeighed + 1, cancellationToken);
        }

        return weighed <= MostWeighed ? $"{matching} rank" : $"CROSS JOIN {index.Lengths} l ON l.id = {index.Name}.rowid {matching} l.sz, {index.Name}.rowid DESC";
    }

    private static async Task<int> CountAsync(ClaimTrackerDbContext db, WordIndex index, string query, int most, CancellationToken cancellationToken) =>
        (await StoredRows.ReadAsync(
            db, $"SELECT count(*) FROM (SELECT 1 FROM {index.Name} WHERE {index.Name} MATCH @match LIMIT @most)", row => row.GetInt32(0), cancellationToken, ("@match", query), ("@most", most)))[0];
}
