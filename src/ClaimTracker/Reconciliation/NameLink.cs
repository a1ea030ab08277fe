namespace ClaimTracker.Reconciliation;

/// <summary>
/// A machine's link of two names: they stand in the same slot of one statement, such as "54 sites in 30 countries" and "54 stations in
/// 30 countries". A suggestion until a person confirms it.
/// </summary>
/// <param name="One">Head noun that is first in ordinal order.</param>
/// <param name="Other">The other head noun.</param>
/// <param name="First">Where the one stands; the evidence.</param>
/// <param name="Second">Where the other stands in the like statement.</param>
public sealed record NameLink(string One, string Other, Passage First, Passage Second);
