namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A story by name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record StoryRef(string Id, string Name);
