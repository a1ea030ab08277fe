namespace ClaimTracker.Web.Api;

/// <summary>The body of <c>/health</c>.</summary>
/// <param name="Status"><c>ok</c>, or what is wrong.</param>
internal sealed record HealthAnswer(string Status);
