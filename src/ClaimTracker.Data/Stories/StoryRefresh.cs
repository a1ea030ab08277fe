namespace ClaimTracker.Data.Stories;

/// <summary>A story that is being brought up to date.</summary>
/// <param name="Name">The name of the story.</param>
/// <param name="Number">Which of them it is; the first is 1.</param>
/// <param name="Count">How many there are to bring up to date.</param>
public readonly record struct StoryRefresh(string Name, int Number, int Count);
