using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Lists the links of names in a story: the machine's suggestions first, then what editors said about any two names.</summary>
public sealed class ListNameLinks(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="storyId">The story whose suggestions are listed; null for what editors said alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<NameLinkRow>> RunAsync(string? storyId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var suggested = (await db.NameLinks.Where(l => l.StoryId == storyId).ToListAsync(cancellationToken))
            .Select(l => new NameLinkRow(l.One, l.Other, null, null, null, [(l.FirstArticleId, l.FirstSpan.Start, l.FirstSurface), (l.SecondArticleId, l.SecondSpan.Start, l.SecondSurface)]));
        var said = (await db.NameDecisions.OrderBy(d => d.Number).ToListAsync(cancellationToken))
            .GroupBy(d => (d.One, d.Other)).Select(pair => pair.Last()).Where(d => d.AreSame is not null)
            .Select(d => new NameLinkRow(d.One, d.Other, d.AreSame, d.Reviewer, d.DecidedUtc, []));
        return [.. suggested.OrderBy(l => l.One, StringComparer.Ordinal).ThenBy(l => l.Other, StringComparer.Ordinal), .. said];
    }
}
