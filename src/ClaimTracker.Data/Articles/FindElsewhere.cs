using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Finds what the other articles of a story say on the quantities and claims of one.</summary>
public sealed class FindElsewhere(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most places of a kind that are looked at; the pages of the quantities and claims have them all.</summary>
    public const int Most = 600;

    /// <param name="articleId">Id of the article.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SaidElsewhere> RunAsync(string articleId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var values = await (
            from m in db.QuantityMembers
            where m.ArticleId != articleId && db.QuantityMembers.Any(own => own.QuantityId == m.QuantityId && own.ArticleId == articleId)
            join v in db.QuantityValues on new { m.QuantityId, Ordinal = m.ValueOrdinal } equals new { v.QuantityId, v.Ordinal }
            join q in db.Quantities on m.QuantityId equals q.Id
            join a in db.Articles on m.ArticleId equals a.Id
            orderby m.QuantityId, a.Number, m.ValueOrdinal, m.Ordinal
            select new
            {
                m.QuantityId,
                Other = new OtherValue(new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published), m.Span, v.Value, v.Low, v.High, v.Modifier, q.Unit, m.Surface),
            }).Take(Most).ToListAsync(cancellationToken);
        var claims = await (
            from x in db.Appearances
            where x.ArticleId != articleId && db.Appearances.Any(own => own.ClaimId == x.ClaimId && own.ArticleId == articleId)
            join a in db.Articles on x.ArticleId equals a.Id
            orderby x.ClaimId, a.Number, x.Ordinal
            select new { x.ClaimId, Other = new OtherPlace(new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published), x.Span) }).Take(Most).ToListAsync(cancellationToken);
        return new SaidElsewhere(
            values.GroupBy(v => v.QuantityId, StringComparer.Ordinal).ToDictionary(
                g => g.Key, g => (IReadOnlyList<OtherValue>)[.. g.Select(v => v.Other).DistinctBy(o => (o.Article.Id, o.Value, o.Low, o.High, o.Modifier))], StringComparer.Ordinal),
            claims.GroupBy(c => c.ClaimId, StringComparer.Ordinal).ToDictionary(
                g => g.Key, g => (IReadOnlyList<OtherPlace>)[.. g.Select(c => c.Other).DistinctBy(o => o.Article.Id)], StringComparer.Ordinal));
    }
}
