using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;
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

    /// <param name="words">Words that must all be there, each from its beginning, in any order and case; words in quotation marks stand together. Any text will do.</param>
    /// <param name="most">How many of each kind at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SearchResults> RunAsync(string words, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var match = MatchQuery.Of(words);
        return new SearchResults(
            await ClaimsAsync(db, match, most, cancellationToken),
            await ArticlesAsync(db, words, match, most, cancellationToken),
            await QuotationsAsync(db, match, most, cancellationToken),
            await SomeAsync(WordMatches.Sources(db, words).OrderByDescending(s => s.Weight).ThenBy(s => s.Id), q => q.Select(ListSources.ToRow), most, cancellationToken),
            await SomeAsync(WordMatches.Places(db, words).Where(p => p.MentionCount > 0).OrderByDescending(p => p.MentionCount).ThenBy(p => p.Id), q => q.Select(ListPlaces.ToRow), most, cancellationToken),
            await QuantitiesAsync(db, words, most, cancellationToken));
    }

    private static async Task<Found<ClaimHit>> ClaimsAsync(ClaimTrackerDbContext db, string? match, int most, CancellationToken cancellationToken)
    {
        if (match is null)
        {
            return new Found<ClaimHit>([], 0);
        }

        var total = await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM (SELECT 1 FROM AppearanceWords WHERE AppearanceWords MATCH {match} LIMIT {MostCounted + 1})").SingleAsync(cancellationToken);
        var hits = total > MostCounted
            ? await db.Database.SqlQuery<WordHit>($"SELECT a.Id, highlight(AppearanceWords, 0, {Open}, {Close}) AS Marked FROM AppearanceWords JOIN Appearances a ON a.rowid = AppearanceWords.rowid WHERE AppearanceWords MATCH {match} ORDER BY AppearanceWords.rowid DESC LIMIT {most * HitsPerRow}").ToListAsync(cancellationToken)
            : await db.Database.SqlQuery<WordHit>($"SELECT a.Id, highlight(AppearanceWords, 0, {Open}, {Close}) AS Marked FROM AppearanceWords JOIN Appearances a ON a.rowid = AppearanceWords.rowid WHERE AppearanceWords MATCH {match} ORDER BY rank LIMIT {most * HitsPerRow}").ToListAsync(cancellationToken);
        var ids = hits.Select(h => h.Id).ToArray();
        var rows = (await AppearanceRows.FetchAsync(db, ids, cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var shown = hits.Where(h => rows.ContainsKey(h.Id)).DistinctBy(h => rows[h.Id].ClaimId, StringComparer.Ordinal).Take(most).ToList();
        return new Found<ClaimHit>([.. shown.Select(h => new ClaimHit(new ClaimRow(rows[h.Id], rows[h.Id].AppearanceCount), HitText.Read(h.Marked)))], total);
    }

    private static async Task<Found<ArticleHit>> ArticlesAsync(ClaimTrackerDbContext db, string words, string? match, int most, CancellationToken cancellationToken)
    {
        if (match is null)
        {
            return new Found<ArticleHit>([], 0);
        }

        var inTitles = await db.Database.SqlQuery<WordHit>($"SELECT a.Id, '' AS Marked FROM ArticleWords JOIN Articles a ON a.rowid = ArticleWords.rowid WHERE ArticleWords MATCH {match} ORDER BY ArticleWords.rowid DESC LIMIT {most}").ToListAsync(cancellationToken);
        var inTexts = await db.Database.SqlQuery<WordHit>($"SELECT s.Sha256 AS Id, snippet(TextWords, 0, {Open}, {Close}, {"\u2026"}, 30) AS Marked FROM TextWords JOIN Snapshots s ON s.rowid = TextWords.rowid WHERE TextWords MATCH {match} ORDER BY TextWords.rowid DESC LIMIT {most}").ToListAsync(cancellationToken);
        var texts = inTexts.ToDictionary(h => h.Id, h => h.Marked, StringComparer.Ordinal);
        var hashes = texts.Keys.ToArray();
        var named = await db.Articles.Where(a => EF.Parameter(hashes).Contains(a.Sha256) && a.ReprintOfId == null).Select(a => new { a.Id, a.Sha256, a.Number }).ToListAsync(cancellationToken);
        var ids = inTitles.Select(h => h.Id).Concat(named.OrderByDescending(a => a.Number).Select(a => a.Id)).Distinct(StringComparer.Ordinal).Take(most).ToArray();
        var rows = (await ListArticles.RowsAsync(db, db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)), cancellationToken)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        var marked = named.ToDictionary(a => a.Id, a => texts[a.Sha256], StringComparer.Ordinal);
        var total = ids.Length < most ? ids.Length : await WordMatches.Articles(db, words).Take(MostCounted + 1).CountAsync(cancellationToken);
        return new Found<ArticleHit>([.. ids.Where(rows.ContainsKey).Select(id => new ArticleHit(rows[id], marked.TryGetValue(id, out var text) ? HitText.Read(text) : null))], total);
    }

    private static async Task<Found<QuotationHit>> QuotationsAsync(ClaimTrackerDbContext db, string? match, int most, CancellationToken cancellationToken)
    {
        if (match is null)
        {
            return new Found<QuotationHit>([], 0);
        }

        var total = await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM (SELECT 1 FROM QuotationWords WHERE QuotationWords MATCH {match} LIMIT {MostCounted + 1})").SingleAsync(cancellationToken);
        var hits = total > MostCounted
            ? await db.Database.SqlQuery<WordHit>($"SELECT q.Id, highlight(QuotationWords, 0, {Open}, {Close}) AS Marked FROM QuotationWords JOIN Quotations q ON q.rowid = QuotationWords.rowid WHERE QuotationWords MATCH {match} ORDER BY QuotationWords.rowid DESC LIMIT {most}").ToListAsync(cancellationToken)
            : await db.Database.SqlQuery<WordHit>($"SELECT q.Id, highlight(QuotationWords, 0, {Open}, {Close}) AS Marked FROM QuotationWords JOIN Quotations q ON q.rowid = QuotationWords.rowid WHERE QuotationWords MATCH {match} ORDER BY rank LIMIT {most}").ToListAsync(cancellationToken);
        var ids = hits.Select(h => h.Id).ToArray();
        var rows = await (
            from q in db.Quotations.Where(q => EF.Parameter(ids).Contains(q.Id))
            join a in db.Articles on q.ArticleId equals a.Id
            join s in db.Sources on q.SpeakerId equals s.Id into speakers
            from s in speakers.DefaultIfEmpty()
            select new
            {
                q.Id,
                q.Span,
                Article = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published),
                Speaker = s == null ? null : new SourceLink(s.Id, s.Name, s.Kind),
            }).ToDictionaryAsync(q => q.Id, StringComparer.Ordinal, cancellationToken);
        return new Found<QuotationHit>([.. hits.Where(h => rows.ContainsKey(h.Id)).Select(h => new QuotationHit(rows[h.Id].Article, rows[h.Id].Span, rows[h.Id].Speaker, HitText.Read(h.Marked)))], total);
    }

    private static async Task<Found<QuantityRow>> QuantitiesAsync(ClaimTrackerDbContext db, string words, int most, CancellationToken cancellationToken)
    {
        var found = WordMatches.Quantities(db, words).OrderByDescending(q => q.ArticleCount).ThenBy(q => q.Id);
        var rows = await ListQuantities.RowsAsync(db, found.Take(most), cancellationToken);
        return new Found<QuantityRow>(rows, rows.Count < most ? rows.Count : await found.Take(MostCounted + 1).CountAsync(cancellationToken));
    }

    private static async Task<Found<TRow>> SomeAsync<T, TRow>(IQueryable<T> found, Func<IQueryable<T>, IQueryable<TRow>> toRows, int most, CancellationToken cancellationToken)
    {
        var rows = await toRows(found.Take(most)).ToListAsync(cancellationToken);
        return new Found<TRow>(rows, rows.Count < most ? rows.Count : await found.Take(MostCounted + 1).CountAsync(cancellationToken));
    }

    private static string Open => HitText.Open.ToString();

    private static string Close => HitText.Close.ToString();

    private sealed record WordHit(string Id, string Marked);
}
