using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>What two figures must share to be looked at together: the key by which candidates are found.</summary>
/// <param name="Measure">The kind of amount.</param>
/// <param name="Unit">The unit; empty for counts.</param>
/// <param name="Thing">The folded head noun, a name that all words for the same thing have; <c>person</c> for all people of whom something is said.</param>
/// <param name="Predicate">The folded predicate; empty when nothing is said but that they are there.</param>
/// <param name="Of">For places counted beside something else, what they are the places of: the stations of "54 stations in 30 countries"; else empty.</param>
internal sealed record Topic(Measure Measure, string Unit, string Thing, string Predicate, string Of)
{
    private const string Casualties = "casualties";

    public bool IsCasualty { get; } = Measure == Measure.Count && PredicateFolding.IsCasualty(Predicate);

    /// <summary>Its parts with a mark between them, for ids and for ordering.</summary>
    public string Key { get; } = string.Join('|', Measure.ToString(), Unit, Thing, Predicate, Of);

    /// <summary>Key of the topic that this one is a part of; null for a whole one.</summary>
    public string? Within { get; init; }

    /// <summary>Name of the topics that are compared together: the dead, the injured and those shot of one event complete each other.</summary>
    public string Family => IsCasualty ? Casualties : Within ?? Key;

    /// <summary>Whether figures on it can be about one thing: "30 people" of whom nothing is said may be any thirty, and so may "five years".</summary>
    public bool IsComparable => this is not ({ Predicate: "", Of: "", Thing: "" or "person" } or { Predicate: "", Thing: "" });
}
