using System.Text.Json;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Search;

/// <summary>Searches claims, articles, quotations, sources, places and quantities for words.</summary>
public sealed class SearchEverything(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>Hits are counted up to here: nobody reads further, and whoever has more wants another word.</summary>
    public const int MostCounted = 1000;

    // Several hits may be one claim.
    private const int HitsPerRow = 3;

    // How much of an article is looked through for words to show, and how many are shown. Where the hit stands further on, the database is asked for them.
    private const int PieceLength = 40_000, PieceWords = 30;

    private const string FoundSources = """
        SELECT s.Id, s.Name, s.Kind, s.Role, s.MakeCount, s.CarryCount, s.ArticleCount FROM (SELECT rowid AS Row FROM SourceWords WHERE SourceWords MATCH @match
            UNION SELECT s.rowid FROM AliasWords w CROSS JOIN SourceAliases a ON a.rowid = w.rowid CROSS JOIN Sources s ON s.Id = a.SourceId WHERE AliasWords MATCH @match) h
            CROSS JOIN Sources s ON s.rowid = h.Row ORDER BY s.Weight DESC, s.Id LIMIT @most
        """;

    private const string FoundPlaces = """
        SELECT p.Id, p.Name, p.CountryCode, p.Kind, p.Latitude, p.Longitude, p.MentionCount, p.ArticleCount
        FROM PlaceWords w CROSS JOIN Places p ON p.rowid = w.rowid WHERE PlaceWords MATCH @match AND p.MentionCount > 0 ORDER BY p.MentionCount DESC, p.Id LIMIT @most
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
        var typed = MatchQuery.Phrases(words);
        if (typed.Count == 0)
        {
            return new SearchResults(new([], 0), new([], 0), new([], 0), new([], 0), new([], 0), new([], 0));
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var marks = new WordMarks(typed);
        var phrases = await WordEndings.OfAsync(db, typed, cancellationToken);
        var match = MatchQuery.Of(words)!;
        var quantities = await NamedAsync(db, FoundQuantities, row => row.GetString(0), match, most, cancellationToken);
        return new SearchResults(
            await ClaimsAsync(db, phrases, marks, most, cancellationToken),
            await ArticlesAsync(db, match, phrases, marks, most, cancellationToken),
            await QuotationsAsync(db, phrases, marks, most, cancellationToken),
            await NamedAsync(db, FoundSources, ReadSource, match, most, cancellationToken),
            await NamedAsync(db, FoundPlaces, ReadPlace, match, most, cancellationToken),
            new Found<QuantityRow>(await QuantitiesAsync(db, quantities.Rows, cancellationToken), quantities.Total));
    }

    private static async Task<Found<ClaimHit>> ClaimsAsync(ClaimTrackerDbContext db, IReadOnlyList<string>? phrases, WordMarks marks, int most, CancellationToken cancellationToken)
    {
        var matches = await WordMatch.OfAsync(db, WordIndex.OfAppearances, phrases, cancellationToken);
        if (phrases is null || matches.Total == 0)
        {
            return new Found<ClaimHit>([], 0);
        }

        var best = await matches.BestAsync(db, WordIndex.OfAppearances, phrases, cancellationToken);
        var hits = await StoredRows.ReadAsync(
            db, $"SELECT a.Id, a.ClaimId FROM ({best}) h CROSS JOIN Appearances a ON a.rowid = h.Row", row => (Id: row.GetString(0), ClaimId: row.GetString(1)),
            cancellationToken, ("@match", matches.Query), ("@most", most * HitsPerRow));
        var ids = hits.DistinctBy(h => h.ClaimId, StringComparer.Ordinal).Take(most).Select(h => h.Id).ToList();
        var rows = await AppearanceRows.FetchAsync(db, ids, cancellationToken);
        return new Found<ClaimHit>([.. rows.Select(row => new ClaimHit(new ClaimRow(row, row.AppearanceCount), marks.Mark(row.Exact)))], matches.Total);
    }

    private static async Task<Found<ArticleHit>> ArticlesAsync(ClaimTrackerDbContext db, string match, IReadOnlyList<string>? phrases, WordMarks marks, int most, CancellationToken cancellationToken)
    {
        var told = await WordMatch.OfAsync(db, WordIndex.OfTexts, phrases, cancellationToken);
        var ids = await StoredRows.ReadAsync(
            db, "SELECT a.Id FROM (SELECT rowid AS Row FROM ArticleWords WHERE ArticleWords MATCH @match ORDER BY rowid DESC LIMIT @most) h CROSS JOIN Articles a ON a.rowid = h.Row",
            row => row.GetString(0), cancellationToken, ("@match", match), ("@most", most));
        if (ids.Count < most && told.Total > 0)
        {
            var inTexts = await StoredRows.ReadAsync(
                db, """
                SELECT a.Id FROM (SELECT rowid AS Row FROM TextWords WHERE TextWords MATCH @match ORDER BY rowid DESC LIMIT @most) h
                    CROSS JOIN Snapshots s ON s.rowid = h.Row CROSS JOIN Articles a ON a.Sha256 = s.Sha256 WHERE a.ReprintOfId IS NULL ORDER BY a.Number DESC
                """,
                row => row.GetString(0), cancellationToken, ("@match", told.Query), ("@most", most));
            ids = [.. ids.Union(inTexts, StringComparer.Ordinal).Take(most)];
        }

        var hits = await StoredRows.ReadAsync(
            db, $"""
            SELECT a.Id, a.Label, a.Publisher, a.OutletId, a.Published, substr(s.Text, 1, {PieceLength}), s.rowid
            FROM json_each(@ids) j CROSS JOIN Articles a ON a.Id = j.value CROSS JOIN Snapshots s ON s.Sha256 = a.Sha256
            """,
            row => (Hit: new ArticleHit(new ArticleLink(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Date(4)), marks.Cut(row.GetString(5), PieceWords)), Text: row.GetInt64(6)),
            cancellationToken, ("@ids", JsonSerializer.Serialize(ids)));
        var rows = new List<ArticleHit>(hits.Count);
        foreach (var (hit, text) in hits)
        {
            rows.Add(hit.Words is null && told.Total > 0 ? hit with { Words = await FarAsync(db, told.Query, text, marks, cancellationToken) } : hit);
        }

        return new Found<ArticleHit>(rows, ids.Count < most ? ids.Count : await ArticleTotalAsync(db, match, told, cancellationToken));
    }

    /// <summary>Words with a hit from anywhere in a text; null where it has none.</summary>
    private static async Task<HitText?> FarAsync(ClaimTrackerDbContext db, string match, long text, WordMarks marks, CancellationToken cancellationToken) =>
        (await StoredRows.ReadAsync(
            db, $"SELECT snippet(TextWords, 0, '', '', '\u2026', {PieceWords}) FROM TextWords WHERE TextWords MATCH @match AND rowid = @text",
            row => marks.Mark(row.GetString(0)), cancellationToken, ("@match", match), ("@text", text))).FirstOrDefault();

    // Of more texts than are counted there is no need to ask which are of one article.
    private static async Task<int> ArticleTotalAsync(ClaimTrackerDbContext db, string match, WordMatch told, CancellationToken cancellationToken) =>
        told.Total > MostCounted ? MostCounted + 1 : (await StoredRows.ReadAsync(
            db, $"""
            SELECT count(*) FROM (SELECT rowid FROM ArticleWords WHERE ArticleWords MATCH @match
                UNION SELECT a.rowid FROM TextWords w CROSS JOIN Snapshots s ON s.rowid = w.rowid CROSS JOIN Articles a ON a.Sha256 = s.Sha256 WHERE TextWords MATCH @told
                LIMIT {MostCounted + 1})
            """,
            row => row.GetInt32(0), cancellationToken, ("@match", match), ("@told", told.Query)))[0];

    private static async Task<Found<QuotationHit>> QuotationsAsync(ClaimTrackerDbContext db, IReadOnlyList<string>? phrases, WordMarks marks, int most, CancellationToken cancellationToken)
    {
        var matches = await WordMatch.OfAsync(db, WordIndex.OfQuotations, phrases, cancellationToken);
        if (phrases is null || matches.Total == 0)
        {
            return new Found<QuotationHit>([], 0);
        }

        var best = await matches.BestAsync(db, WordIndex.OfQuotations, phrases, cancellationToken);
        var hits = await StoredRows.ReadAsync(
            db, $"""
            SELECT q.Surface, q.Start, q.End, a.Id, a.Label, a.Publisher, a.OutletId, a.Published, s.Id, s.Name, s.Kind
            FROM ({best}) h CROSS JOIN Quotations q ON q.rowid = h.Row CROSS JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN Sources s ON s.Id = q.SpeakerId
            """,
            row => new QuotationHit(
                new ArticleLink(row.GetString(3), row.GetString(4), row.Text(5), row.Text(6), row.Date(7)), new TextSpan(row.GetInt32(1), row.GetInt32(2)),
                row.Text(8) is { } speaker ? new SourceLink(speaker, row.GetString(9), row.Named<SourceKind>(10)) : null, marks.Mark(row.GetString(0))),
            cancellationToken, ("@match", matches.Query), ("@most", most));
        return new Found<QuotationHit>(hits, matches.Total);
    }

    private static async Task<IReadOnlyList<QuantityRow>> QuantitiesAsync(ClaimTrackerDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var wanted = ids.ToArray();
        var rows = (await ListQuantities.RowsAsync(db, db.Quantities.Where(q => EF.Parameter(wanted).Contains(q.Id)), cancellationToken)).ToDictionary(q => q.Id, StringComparer.Ordinal);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>Hits by name: the first, and how many there are.</summary>
    private static async Task<Found<T>> NamedAsync<T>(ClaimTrackerDbContext db, string sql, Func<PreparedStatement, T> read, string match, int most, CancellationToken cancellationToken)
    {
        var rows = new List<T>(most);
        var hits = await StoredRows.ReadAsync(db, sql, Count, cancellationToken, ("@match", match), ("@most", MostCounted + 1));
        return new Found<T>(rows, hits.Count);

        bool Count(PreparedStatement row)
        {
            if (rows.Count < most)
            {
                rows.Add(read(row));
            }

            return true;
        }
    }

    private static SourceRow ReadSource(PreparedStatement row) =>
        new(row.GetString(0), row.GetString(1), row.Named<SourceKind>(2), row.Text(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6));

    private static PlaceRow ReadPlace(PreparedStatement row) => new(
        new PlaceLink(row.GetString(0), row.GetString(1), row.Text(2), row.Named<PlaceKind>(3)),
        row.IsDBNull(4) ? null : row.GetDouble(4), row.IsDBNull(5) ? null : row.GetDouble(5), row.GetInt32(6), row.GetInt32(7));
}
