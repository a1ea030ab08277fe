namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A difference between two wordings.</summary>
/// <param name="From">Words of the first.</param>
/// <param name="To">Words of the other.</param>
internal sealed record ChangeBody(string From, string To);
