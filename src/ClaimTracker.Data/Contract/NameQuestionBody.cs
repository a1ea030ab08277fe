namespace ClaimTracker.Data.Contract;

/// <summary>Two names that the program takes for one thing in a story, until an editor says so or not.</summary>
/// <param name="Story">The story.</param>
/// <param name="One">The name that is first in ordinal order.</param>
/// <param name="Other">The other name.</param>
/// <param name="First">Where the one stands.</param>
/// <param name="Second">Where the other stands, in a like statement.</param>
public sealed record NameQuestionBody(StoryRef Story, string One, string Other, PassageBody First, PassageBody Second);
