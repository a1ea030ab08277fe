namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A quantity by label.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Counted thing, predicate and location.</param>
internal sealed record QuantityRef(string Id, string Label);
