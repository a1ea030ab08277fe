using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Contract;

/// <summary>A source by name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of source it is.</param>
public sealed record SourceRef(string Id, string Name, SourceKind Kind);
