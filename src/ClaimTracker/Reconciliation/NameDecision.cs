namespace ClaimTracker.Reconciliation;

/// <summary>An editor's word on two names of counted things: that they are one thing, or that they are not.</summary>
/// <param name="One">Head noun, in the singular or plural: "service centre" is taken by its last word.</param>
/// <param name="Other">The other head noun.</param>
/// <param name="AreSame">Whether they name the same thing; false keeps them apart whatever the lexicon or a statement says.</param>
public sealed record NameDecision(string One, string Other, bool AreSame);
