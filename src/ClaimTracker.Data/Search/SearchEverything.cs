using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Search;

/// <summary>Searches claims, articles, quotations, sources, places and quantities for words.</summary>
public sealed class SearchEverything(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>Hits are counted up to here: nobody reads further, and whoever has more wants another word.</summary>
    public const int MostCounted = 1000;

    // Several hits may be one claim.
    private const int HitsPerRow = 3;

    private const string FoundSources = """
        SELECT s.Id FROM (SELECT rowid AS Row FROM SourceWords WHERE SourceWords MATCH @match
            UNION SELECT s.rowid FROM AliasWords w CROSS JOIN SourceAliases a ON a.rowid = w.rowid CROSS JOIN Sources s ON s.Id = a.SourceId WHERE AliasWords MATCH @match) h
            CROSS JOIN Sources s ON s.rowid = h.Row ORDER BY s.Weight DESC, s.Id LIMIT @most
        """;

    private const string FoundPlaces = """
        SELECT p.Id FROM PlaceWords w CROSS JOIN Places p ON p.rowid = w.rowid WHERE PlaceWords MATCH @match AND p.MentionCount > 0 ORDER BY p.MentionCount DESC, p.Id LIMIT @most
        """;

    private const string FoundQuantities = """
        SELECT q.Id FROM QuantityWords w CROSS JOIN Quantities q ON q.rowid = w.rowid WHERE QuantityWords MATCH @match ORDER BY q.ArticleCount DESC, q.Id LIMIT @most
        """;

    /// <param name="words">Words that must all be there, each from its beginning, in any order and case; words in quotation marks stand together. Any text will do.</param>
    /// <param name="most">How many of each kind at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SearchResults> RunAsync(string words, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (MatchQuery.Of(words) is not { } match)
        {
            return new SearchResults(new([], 0), new([], 0), new([], 0), new([], 0), new([], 0), new([], 0));
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        return new SearchResults(
            await ClaimsAsync(db, match, most, cancellationToken),
            await ArticlesAsync(db, match, most, cancellationToken),
            await QuotationsAsync(db, match, most, cancellationToken),
            await NamedAsync(db, FoundSources, ids => db.Sources.Where(s => EF.Parameter(ids).Contains(s.Id)).Select(ListSources.ToRow).ToListAsync(cancellationToken), s => s.Id, match, most, cancellationToken),
            await NamedAsync(db, FoundPlaces, ids => db.Places.Where(p => EF.Parameter(ids).Contains(p.Id)).Select(ListPlaces.ToRow).ToListAsync(cancellationToken), p => p.Place.Id, match, most, cancellationToken),
            await NamedAsync<QuantityRow>(db, FoundQuantities, async ids => [.. await ListQuantities.RowsAsync(db, db.Quantities.Where(q => EF.Parameter(ids).Contains(q.Id)), cancellationToken)], q => q.Id, match, most, cancellationToken));
    }

    private static async Task<Found<ClaimHit>> ClaimsAsync(ClaimTrackerDbContext db, string match, int most, CancellationToken cancellationToken)
    {
        var total = await CountAsync(db, "AppearanceWords", match, cancellationToken);
        if (total == 0)
        {
            return new Found<ClaimHit>([], 0);
        }

        var order = OrderOf("AppearanceWords", total);
        var hits = await StoredRows.ReadAsync(
            db, $"SELECT a.Id, h.Marked FROM (SELECT rowid AS Row, highlight(AppearanceWords, 0, @open, @close) AS Marked FROM AppearanceWords WHERE AppearanceWords MATCH @match ORDER BY {order} LIMIT @most) h CROSS JOIN Appearances a ON a.rowid = h.Row",
            ReadHit, cancellationToken, [.. Marking(match), ("@most", most * HitsPerRow)]);
        var rows = (await AppearanceRows.FetchAsync(db, hits.ConvertAll(h => h.Id), cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var shown = hits.Where(h => rows.ContainsKey(h.Id)).DistinctBy(h => rows[h.Id].ClaimId, StringComparer.Ordinal).Take(most);
        return new Found<ClaimHit>([.. shown.Select(h => new ClaimHit(new ClaimRow(rows[h.Id], rows[h.Id].AppearanceCount), HitText.Read(h.Marked)))], total);
    }

    private static async Task<Found<ArticleHit>> ArticlesAsync(ClaimTrackerDbContext db, string match, int most, CancellationToken cancellationToken)
    {
        var inTitles = await StoredRows.ReadAsync(
            db, "SELECT a.Id, '' FROM (SELECT rowid AS Row FROM ArticleWords WHERE ArticleWords MATCH @match ORDER BY rowid DESC LIMIT @most) h CROSS JOIN Articles a ON a.rowid = h.Row", ReadHit, cancellationToken, ("@match", match), ("@most", most));
        var inTexts = await StoredRows.ReadAsync(
            db, """
            SELECT a.Id, h.Marked FROM (SELECT rowid AS Row, snippet(TextWords, 0, @open, @close, @cut, 30) AS Marked FROM TextWords WHERE TextWords MATCH @match ORDER BY rowid DESC LIMIT @most) h
                CROSS JOIN Snapshots s ON s.rowid = h.Row CROSS JOIN Articles a ON a.Sha256 = s.Sha256 WHERE a.ReprintOfId IS NULL ORDER BY a.Number DESC
            """,
            ReadHit, cancellationToken, [.. Marking(match), ("@cut", "\u2026"), ("@most", most)]);
        var ids = inTitles.Concat(inTexts).Select(h => h.Id).Distinct(StringComparer.Ordinal).Take(most).ToArray();
        if (ids.Length == 0)
        {
            return new Found<ArticleHit>([], 0);
        }

        var rows = (await ListArticles.RowsAsync(db, db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)), cancellationToken)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        var marked = inTexts.ToDictionary(h => h.Id, h => h.Marked, StringComparer.Ordinal);
        var total = ids.Length < most ? ids.Length : (await StoredRows.ReadAsync(
            db, $"""
            SELECT count(*) FROM (SELECT rowid FROM ArticleWords WHERE ArticleWords MATCH @match
                UNION SELECT a.rowid FROM (SELECT rowid AS Row FROM TextWords WHERE TextWords MATCH @match LIMIT {MostCounted + 1}) h CROSS JOIN Snapshots s ON s.rowid = h.Row CROSS JOIN Articles a ON a.Sha256 = s.Sha256
                LIMIT {MostCounted + 1})
            """,
            row => row.GetInt32(0), cancellationToken, ("@match", match)))[0];
        return new Found<ArticleHit>([.. ids.Where(rows.ContainsKey).Select(id => new ArticleHit(rows[id], marked.TryGetValue(id, out var text) ? HitText.Read(text) : null))], total);
    }

    private static async Task<Found<QuotationHit>> QuotationsAsync(ClaimTrackerDbContext db, string match, int most, CancellationToken cancellationToken)
    {
        var total = await CountAsync(db, "QuotationWords", match, cancellationToken);
        if (total == 0)
        {
            return new Found<QuotationHit>([], 0);
        }

        var order = OrderOf("QuotationWords", total);
        var hits = await StoredRows.ReadAsync(
            db, $"""
            SELECT h.Marked, q.Start, q.End, a.Id, a.Label, a.Publisher, a.OutletId, a.Published, s.Id, s.Name, s.Kind
            FROM (SELECT rowid AS Row, highlight(QuotationWords, 0, @open, @close) AS Marked FROM QuotationWords WHERE QuotationWords MATCH @match ORDER BY {order} LIMIT @most) h
                CROSS JOIN Quotations q ON q.rowid = h.Row CROSS JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN Sources s ON s.Id = q.SpeakerId
            """,
            row => new QuotationHit(
                new ArticleLink(row.GetString(3), row.GetString(4), row.Text(5), row.Text(6), row.Date(7)), new TextSpan(row.GetInt32(1), row.GetInt32(2)),
                row.Text(8) is { } speaker ? new SourceLink(speaker, row.GetString(9), row.Named<SourceKind>(10)) : null, HitText.Read(row.GetString(0))),
            cancellationToken, [.. Marking(match), ("@most", most)]);
        return new Found<QuotationHit>(hits, total);
    }

    /// <summary>Hits by name: the ids of all that are counted, and rows of the first.</summary>
    private static async Task<Found<TRow>> NamedAsync<TRow>(
        ClaimTrackerDbContext db, string sql, Func<string[], Task<List<TRow>>> rowsOf, Func<TRow, string> idOf, string match, int most, CancellationToken cancellationToken)
    {
        var ids = await StoredRows.ReadAsync(db, sql, row => row.GetString(0), cancellationToken, ("@match", match), ("@most", MostCounted + 1));
        if (ids.Count == 0)
        {
            return new Found<TRow>([], 0);
        }

        var rows = (await rowsOf([.. ids.Take(most)])).ToDictionary(idOf, StringComparer.Ordinal);
        return new Found<TRow>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], ids.Count);
    }

    private static async Task<int> CountAsync(ClaimTrackerDbContext db, string index, string match, CancellationToken cancellationToken) =>
        (await StoredRows.ReadAsync(
            db, $"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH @match LIMIT {MostCounted + 1})", row => row.GetInt32(0), cancellationToken, ("@match", match)))[0];

    // What says most about the words comes first; of very many hits the newest, which need no looking at them all.
    private static string OrderOf(string index, int total) => total > MostCounted ? $"{index}.rowid DESC" : "rank";

    private static IEnumerable<(string, object)> Marking(string match) => [("@match", match), ("@open", HitText.Open.ToString()), ("@close", HitText.Close.ToString())];

    private static (string Id, string Marked) ReadHit(SqliteDataReader row) => (row.GetString(0), row.GetString(1));
}
