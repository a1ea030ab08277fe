namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A location by name.</summary>
/// <param name="Id">Its id; null inside an article's figures.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">English name of its country; null when it is in none or stays open.</param>
internal sealed record PlaceRef(string? Id, string Name, string? Country);
