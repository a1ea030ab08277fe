namespace ClaimTracker.Data.Review;

/// <summary>Something that an open page may show moved.</summary>
/// <param name="StoryId">The story that it happened in.</param>
/// <param name="FindingId">The finding that was decided or undone; null when the story was compared anew.</param>
public sealed record ReviewChange(string StoryId, string? FindingId);
