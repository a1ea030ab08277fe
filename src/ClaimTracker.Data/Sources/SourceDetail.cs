using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Data.Sources;

/// <summary>A source with what it makes and what it carries.</summary>
/// <param name="Source">The source.</param>
/// <param name="Family">Publisher family; null for other kinds than outlets.</param>
/// <param name="Aliases">Other wordings under which articles name it.</param>
/// <param name="Makes">Claims that it makes, those of newer articles first; at most <see cref="ShowSource.MaxClaims"/>.</param>
/// <param name="Carries">Claims of others that pass through it; at most <see cref="ShowSource.MaxClaims"/>.</param>
/// <param name="Articles">The articles in which it is outlet, claimant or on the way, the newest first; at most <see cref="ShowSource.MaxClaims"/>.</param>
public sealed record SourceDetail(
    SourceRow Source, string? Family, IReadOnlyList<string> Aliases, IReadOnlyList<AppearanceRow> Makes, IReadOnlyList<AppearanceRow> Carries, IReadOnlyList<ArticleLink> Articles)
{
    /// <summary>How many claims it makes together with others, as the source that they are together: these are counted there, and stand in <see cref="Makes"/>.</summary>
    public int Together { get; init; }
}
