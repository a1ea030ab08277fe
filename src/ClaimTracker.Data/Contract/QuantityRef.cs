namespace ClaimTracker.Data.Contract;

/// <summary>A quantity by label.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Counted thing, predicate and location.</param>
public sealed record QuantityRef(string Id, string Label);
