using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Attributions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Lists the sources, those that make most claims first.</summary>
public sealed class ListSources(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="kind">Only sources of this kind; null for all.</param>
    /// <param name="words">Words that the name or an alias contains, all of them; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<SourceRow>> RunAsync(SourceKind? kind, string? words, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sources = db.Sources.AsNoTracking().Where(s => kind == null || s.Kind == kind);
        foreach (var pattern in LikePattern.OfWords(words))
        {
            sources = sources.Where(s => EF.Functions.Like(s.Name, pattern, "\\") || db.SourceAliases.Any(a => a.SourceId == s.Id && EF.Functions.Like(a.Name, pattern, "\\")));
        }

        return await Rows(db, sources).OrderByDescending(s => s.Makes + s.Carries).ThenBy(s => s.Name).ThenBy(s => s.Id).Take(most)
            .Select(s => new SourceRow(s.Id, s.Name, s.Kind, s.Role, s.Makes, s.Carries, s.Articles)).ToListAsync(cancellationToken);
    }

    /// <summary>The sources with their counts. An outlet makes what it says in its own voice and carries the rest.</summary>
    internal static IQueryable<CountedSource> Rows(ClaimTrackerDbContext db, IQueryable<Source> sources) => sources.Select(s => new CountedSource
    {
        Id = s.Id,
        Name = s.Name,
        Kind = s.Kind,
        Role = s.Role,
        Makes = db.Appearances.Where(a => a.ClaimantId == s.Id || (a.OutletId == s.Id && a.Kind == ClaimKind.OwnVoice)).Select(a => a.ClaimId).Distinct().Count(),
        Carries = db.Appearances.Where(a => (a.OutletId == s.Id && a.Kind != ClaimKind.OwnVoice && a.ClaimantId != s.Id)
            || db.AttributionHops.Any(h => h.AppearanceId == a.Id && h.SourceId == s.Id)).Select(a => a.ClaimId).Distinct().Count(),
        Articles = db.Articles.Count(article => article.OutletId == s.Id || db.Appearances.Any(a => a.ArticleId == article.Id
            && (a.ClaimantId == s.Id || db.AttributionHops.Any(h => h.AppearanceId == a.Id && h.SourceId == s.Id)))),
    });

    /// <summary>A source with its counts, in a form that the database can sort by.</summary>
    internal sealed class CountedSource
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required SourceKind Kind { get; init; }

        public string? Role { get; init; }

        public required int Makes { get; init; }

        public required int Carries { get; init; }

        public required int Articles { get; init; }
    }
}
