namespace ClaimTracker.Data.Contract;

/// <summary>A story by name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record StoryRef(string Id, string Name);
