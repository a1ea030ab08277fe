using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Browse;

/// <summary>A source by name, with what its page is found by.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Name">As the article has it, else its display name.</param>
/// <param name="Kind">What kind of source it is.</param>
public sealed record SourceLink(string Id, string Name, SourceKind Kind);
