using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Sources;

/// <summary>A source in a list.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Name">Display name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Role">Title or role; null when none.</param>
/// <param name="Makes">How many claims it makes.</param>
/// <param name="Carries">How many claims of others pass through it: as the outlet of the article, or on the way there.</param>
/// <param name="Articles">In how many articles it is outlet, claimant or on the way.</param>
public sealed record SourceRow(string Id, string Name, SourceKind Kind, string? Role, int Makes, int Carries, int Articles)
{
    internal string FoldedName { get; init; } = "";
}
