namespace ClaimTracker.Data.Ingest;

/// <summary>The story has the article already; nothing was added.</summary>
/// <param name="Name">Its name as handed in.</param>
/// <param name="ArticleId">Its id.</param>
/// <param name="StoryId">The story that has it.</param>
public sealed record ArticleAlreadyThere(string Name, string ArticleId, string StoryId) : AddOutcome(Name);
