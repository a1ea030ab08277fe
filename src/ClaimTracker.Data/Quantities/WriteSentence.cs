using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Export;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Writes the sentence to print of a quantity from the decision in force on it.</summary>
public sealed class WriteSentence(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <returns>Null when there is no such quantity.</returns>
    public async Task<PrintedQuantity?> RunAsync(string quantityId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Quantities.SingleOrDefaultAsync(q => q.Id == quantityId, cancellationToken) is not { } quantity)
        {
            return null;
        }

        var findings = await db.Findings.Where(f => f.QuantityId == quantityId && f.IsCurrent).ToListAsync(cancellationToken);
        var decided = new List<(StoredFinding Finding, Decision Decision)>();
        foreach (var finding in findings)
        {
            if (Dispositions.InForce(await DecisionWriting.HistoryAsync(db, finding.Id, cancellationToken)) is { } inForce)
            {
                decided.Add((finding, inForce));
            }
        }

        if (decided.Count == 0)
        {
            return new PrintedQuantity(PrintedSentence.Refused("Nobody has settled this yet."), []);
        }

        // Where several matters of one quantity are decided, the last word that names a value holds.
        var (matter, decision) = decided.OrderBy(d => d.Decision.ReportedValue is not null).ThenBy(d => d.Decision.DecidedUtc).ThenBy(d => d.Decision.Id, StringComparer.Ordinal).Last();
        return matter.Disposition == Disposition.Reopened
            ? new PrintedQuantity(PrintedSentence.Refused("New evidence has landed since this was settled: look at it first."), [])
            : await WriteAsync(db, quantity, matter, decision, cancellationToken);
    }

    private static async Task<PrintedQuantity> WriteAsync(ClaimTrackerDbContext db, Quantity quantity, StoredFinding matter, Decision decision, CancellationToken cancellationToken)
    {
        var members = await db.FindingMembers.Where(m => m.FindingId == matter.Id).OrderBy(m => m.Ordinal)
            .Join(db.Articles, m => m.ArticleId, a => a.Id, (m, a) => new { Member = m, a.Url, Article = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published) })
            .ToListAsync(cancellationToken);
        var ids = members.Select(m => m.Member.FigureId).OfType<string>().ToArray();
        var figures = await (
            from f in db.Figures
            where EF.Parameter(ids).Contains(f.Id)
            join p in db.Places on f.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            select new { Figure = f, Place = p == null ? null : p.Name }).ToDictionaryAsync(f => f.Figure.Id, StringComparer.Ordinal, cancellationToken);
        var given = members.OrderBy(m => m.Member.Ordinal).Where(m => m.Member.FigureId is { } id && figures.ContainsKey(id)).Select(m =>
        {
            var figure = figures[m.Member.FigureId!];
            var rank = decision.Ranks.FirstOrDefault(r => r.Value is { } value ? value == m.Member.Value : r.Words == m.Member.Surface);
            return (Citation: new PrintedCitation(m.Article, m.Member.Span, m.Member.Surface, m.Url), figure.Figure.Measure, Given: new GivenFigure
            {
                Surface = m.Member.Surface,
                Value = m.Member.Value,
                Modifier = figure.Figure.Modifier,
                AsOf = figure.Figure.AsOf,
                Period = figure.Figure.Period,
                Kind = figure.Figure.Kind,
                Scope = figure.Figure.Scope,
                Status = figure.Figure.Status,
                Place = figure.Place,
                Sources = figure.Figure.Attributions,
                Outlet = m.Article.Publisher,
                Rank = rank?.Rank ?? Rank.Normal,
                Reason = rank?.Reason,
            });
        }).ToList();
        var measure = given.Count > 0 ? given[0].Measure : Measure.Count;
        var sentence = SentenceToPrint.Of(new SettledQuantity(quantity.Label, measure, quantity.Unit, matter.Relation, decision, given.ConvertAll(g => g.Given)));
        return new PrintedQuantity(sentence, given.ConvertAll(g => g.Citation));
    }
}
