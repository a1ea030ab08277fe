namespace ClaimTracker.Data.History;

/// <summary>What the history is narrowed to. Null where it is not.</summary>
/// <param name="Kind">The sort of change.</param>
/// <param name="Who">Display name of who made it; articles are added by nobody in particular.</param>
/// <param name="StoryId">Id of a story.</param>
/// <param name="From">The first day, UTC.</param>
/// <param name="To">The last day, UTC.</param>
public sealed record HistoryFilter(HistoryKind? Kind = null, string? Who = null, string? StoryId = null, DateOnly? From = null, DateOnly? To = null);
