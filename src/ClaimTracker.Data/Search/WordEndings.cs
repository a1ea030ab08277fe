using System.Text;
using System.Text.Json;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Search;

/// <summary>Asks for what was typed by the whole words that texts have and that begin so.</summary>
/// <remarks>
/// Of the beginning of a word FTS5 gathers every row before it gives the first; of whole words it gives rows as they are asked for. So what is counted up to a
/// limit, and what shows a few rows, costs as much in a large store as in a small one. Claims and quotations have no words that the texts have not.
/// </remarks>
internal static class WordEndings
{
    // Looking each up costs as much as some hundred rows.
    private const int Most = 12;

    private const string Endings = """
        WITH RECURSIVE found(Typed, Last, Count) AS (
            SELECT value, (SELECT term FROM TextWordsTerms WHERE term >= value LIMIT 1), 1 FROM json_each(@typed)
            UNION ALL SELECT Typed, (SELECT term FROM TextWordsTerms WHERE term >= Last || char(1) LIMIT 1), Count + 1 FROM found WHERE substr(Last, 1, length(Typed)) = Typed AND Count <= @most)
        SELECT Typed, Last FROM found WHERE substr(Last, 1, length(Typed)) = Typed
        """;

    /// <summary>The query of each phrase, all of which must match a text, or what stands in one.</summary>
    /// <returns>Null when one of them matches nothing.</returns>
    public static async Task<IReadOnlyList<string>?> OfAsync(ClaimTrackerDbContext db, IReadOnlyList<TypedPhrase> phrases, CancellationToken cancellationToken)
    {
        // Other letters are folded by the index in its own way: it is asked for those as they were typed.
        var typed = phrases.Where(p => p.IsPrefix && Ascii.IsValid(p.Words[^1])).Select(p => p.Words[^1].ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        if (typed.Count == 0)
        {
            return [.. phrases.Select(p => p.Query)];
        }

        var found = (await StoredRows.ReadAsync(
            db, Endings, row => (Typed: row.GetString(0), Word: row.GetString(1)), cancellationToken, ("@typed", JsonSerializer.Serialize(typed)), ("@most", Most))).ToLookup(f => f.Typed, f => f.Word, StringComparer.Ordinal);
        var queries = new List<string>();
        foreach (var phrase in phrases)
        {
            var last = phrase.Words[^1];
            var words = phrase.IsPrefix && Ascii.IsValid(last) ? found[last.ToLowerInvariant()].ToList() : null;
            if (words is { Count: 0 })
            {
                return null;
            }

            queries.Add(words is null || words.Count > Most ? phrase.Query : $"({string.Join(" OR ", words.Select(phrase.QueryWith))})");
        }

        return queries;
    }
}
