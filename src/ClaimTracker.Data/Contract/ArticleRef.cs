namespace ClaimTracker.Data.Contract;

/// <summary>An article as other things name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; its file name where it has none.</param>
/// <param name="Publisher">The outlet's name; null when unknown.</param>
/// <param name="Published">ISO 8601, as precise as known; null when unknown.</param>
public sealed record ArticleRef(string Id, string Title, string? Publisher, string? Published);
