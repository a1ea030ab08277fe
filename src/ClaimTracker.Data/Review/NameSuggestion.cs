using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Review;

/// <summary>Two names that the machine takes for one thing in a story, until an editor says so or not.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="StoryName">Its name.</param>
/// <param name="One">Head noun that is first in ordinal order.</param>
/// <param name="Other">The other head noun.</param>
/// <param name="First">Where the one stands.</param>
/// <param name="Second">Where the other stands in a like statement.</param>
public sealed record NameSuggestion(string StoryId, string StoryName, string One, string Other, PassageRow First, PassageRow Second);
