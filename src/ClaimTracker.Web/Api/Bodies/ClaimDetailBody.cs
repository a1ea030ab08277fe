namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A claim with every place in which it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Appearances">Where it stands, oldest article first.</param>
internal sealed record ClaimDetailBody(string Id, IReadOnlyList<ClaimBody> Appearances);
