using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Search;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Articles;

/// <summary>Reads a page of the articles with words that many articles have: goes through the articles in the order of adding and asks of a stretch at a time which of them the word indexes have.</summary>
internal static class CommonArticleWords
{
    private const int FirstStretch = 128, MostStretch = 8192;

    /// <summary>The ids of a page and one more, in the order of the search.</summary>
    public static async Task<IReadOnlyList<string>> PageAsync(ClaimTrackerDbContext db, string words, ListQuery<ArticleFilter> query, int size, CancellationToken cancellationToken)
    {
        var phrases = MatchQuery.Phrases(words);
        if (phrases.Count == 0)
        {
            return [];
        }

        var named = MatchQuery.Of(words)!;
        var told = await WordEndings.OfAsync(db, phrases, cancellationToken) is { } queries ? string.Join(" AND ", queries) : MatchQuery.Nothing;
        var (beyond, direction) = query.IsBackwards ? (">", "ASC") : ("<", "DESC");
        var number = query.Cursor?.Sort ?? (query.IsBackwards ? long.MinValue : long.MaxValue);
        var found = new List<string>();
        for (var stretch = FirstStretch; found.Count <= size; stretch = Math.Min(stretch * 2, MostStretch))
        {
            var articles = await StoredRows.ReadAsync(
                db, $"""
                SELECT a.Number, a.Id, a.rowid, s.rowid FROM Articles a INDEXED BY IX_Articles_Number CROSS JOIN Snapshots s ON s.Sha256 = a.Sha256
                WHERE a.Number {beyond} @number ORDER BY a.Number {direction} LIMIT @most
                """,
                row => (Number: row.GetInt64(0), Id: row.GetString(1), Row: row.GetInt64(2), Text: row.GetInt64(3)), cancellationToken, ("@number", number), ("@most", stretch));
            if (articles.Count == 0)
            {
                break;
            }

            number = articles[^1].Number;
            var inNames = await HitsAsync(db, WordIndex.OfArticles, named, articles.Min(a => a.Row), articles.Max(a => a.Row), cancellationToken);
            var inTexts = await HitsAsync(db, WordIndex.OfTexts, told, articles.Min(a => a.Text), articles.Max(a => a.Text), cancellationToken);
            found.AddRange(articles.Where(a => inTexts.Contains(a.Text) || inNames.Contains(a.Row)).Select(a => a.Id));
        }

        return found.Count > size ? found[..(size + 1)] : found;
    }

    private static async Task<HashSet<long>> HitsAsync(ClaimTrackerDbContext db, WordIndex index, string match, long first, long last, CancellationToken cancellationToken) =>
        [.. await StoredRows.ReadAsync(
            db, $"SELECT rowid FROM {index.Name} WHERE {index.Name} MATCH @match AND rowid BETWEEN @first AND @last", Row, cancellationToken, ("@match", match), ("@first", first), ("@last", last))];

    private static long Row(PreparedStatement row) => row.GetInt64(0);
}
