using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Contract;

/// <summary>A source.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Role">Title or role.</param>
/// <param name="Makes">How many claims it makes.</param>
/// <param name="Carries">How many claims of others pass through it.</param>
/// <param name="Articles">In how many articles it has a part.</param>
public sealed record SourceItem(string Id, string Name, SourceKind Kind, string? Role, int Makes, int Carries, int Articles);
