namespace ClaimTracker.Data.Contract;

/// <summary>A claim with every place in which it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Appearances">Where it stands, oldest article first.</param>
public sealed record ClaimDetailBody(string Id, IReadOnlyList<ClaimBody> Appearances);
