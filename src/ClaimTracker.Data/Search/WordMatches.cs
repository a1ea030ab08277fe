using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Search;

/// <summary>The rows whose words match what a person typed, as queries that go on from there. They match nothing where nothing was typed that can be found.</summary>
/// <remarks>EF Core asks a statement of ours for the parts of a span by the names of the properties, whatever their columns are called.</remarks>
internal static class WordMatches
{
    public static IQueryable<Appearance> Appearances(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Appearances.FromSql($"SELECT *, Start AS Span_Start, End AS Span_End FROM Appearances WHERE rowid IN (SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH {match})").AsNoTracking()
        : db.Appearances.AsNoTracking().Where(a => false);

    /// <summary>Articles whose title, byline or outlet, or whose text holds the words.</summary>
    public static IQueryable<Article> Articles(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Articles.AsNoTracking().Where(a => db.Database.SqlQuery<string>($"""
            SELECT Id AS Value FROM Articles WHERE rowid IN (SELECT rowid FROM ArticleWords WHERE ArticleWords MATCH {match})
                OR Sha256 IN (SELECT Sha256 FROM Snapshots WHERE rowid IN (SELECT rowid FROM TextWords WHERE TextWords MATCH {match}))
            """).Contains(a.Id))
        : db.Articles.AsNoTracking().Where(a => false);

    /// <summary>Sources whose name or role holds the words, or another wording of the name.</summary>
    public static IQueryable<Source> Sources(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Sources.FromSql($"""
            SELECT * FROM Sources WHERE rowid IN (SELECT rowid FROM SourceWords WHERE SourceWords MATCH {match})
                OR Id IN (SELECT SourceId FROM SourceAliases WHERE rowid IN (SELECT rowid FROM AliasWords WHERE AliasWords MATCH {match}))
            """).AsNoTracking()
        : db.Sources.AsNoTracking().Where(s => false);

    public static IQueryable<Story> Stories(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Stories.FromSql($"SELECT * FROM Stories WHERE rowid IN (SELECT rowid FROM StoryWords WHERE StoryWords MATCH {match})").AsNoTracking()
        : db.Stories.AsNoTracking().Where(s => false);

    public static IQueryable<Place> Places(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Places.FromSql($"SELECT * FROM Places WHERE rowid IN (SELECT rowid FROM PlaceWords WHERE PlaceWords MATCH {match})").AsNoTracking()
        : db.Places.AsNoTracking().Where(p => false);

    public static IQueryable<Quantity> Quantities(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Quantities.FromSql($"SELECT * FROM Quantities WHERE rowid IN (SELECT rowid FROM QuantityWords WHERE QuantityWords MATCH {match})").AsNoTracking()
        : db.Quantities.AsNoTracking().Where(q => false);

    public static IQueryable<Quotation> Quotations(ClaimTrackerDbContext db, string words) => MatchQuery.Of(words) is { } match
        ? db.Quotations.FromSql($"SELECT *, Start AS Span_Start, End AS Span_End FROM Quotations WHERE rowid IN (SELECT rowid FROM QuotationWords WHERE QuotationWords MATCH {match})").AsNoTracking()
        : db.Quotations.AsNoTracking().Where(q => false);
}
