using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>What two figures must share to be looked at together: the key by which candidates are found.</summary>
/// <param name="Measure">The kind of amount.</param>
/// <param name="Unit">The unit; empty for counts.</param>
/// <param name="Thing">The folded head noun, a name for the same thing chosen among its synonyms; <c>person</c> for all people of whom something is said.</param>
/// <param name="Predicate">The folded predicate; empty when nothing is said but that they are there.</param>
/// <param name="Of">For places counted beside something else, what they are the places of: the stations of "54 stations in 30 countries"; else empty.</param>
internal readonly record struct Topic(Measure Measure, string Unit, string Thing, string Predicate, string Of)
{
    public bool IsCasualty => Measure == Measure.Count && PredicateFolding.IsCasualty(Predicate);

    /// <summary>Its parts with a mark between them, for ids and for ordering.</summary>
    public string Key => string.Join('|', Measure.ToString(), Unit, Thing, Predicate, Of);
}
