using ClaimTracker.Reconciliation.Origins;

namespace ClaimTracker.Reconciliation;

/// <summary>How the members of a finding stand to each other.</summary>
public enum Relation
{
    /// <summary>They give values that can all be true at once, within their modifiers.</summary>
    Agree,

    /// <summary>They are one value at different precision.</summary>
    Rounded,

    /// <summary>They differ because one is later than the other.</summary>
    Update,

    /// <summary>They differ, and the text shows that they cover different things: place, period, population, status, part of a whole.</summary>
    Scope,

    /// <summary>They are about the same thing at the same time and cannot all be true; also within one article.</summary>
    Conflict,

    /// <summary>A whole and its parts, linked by the text, that add up.</summary>
    SumHolds,

    /// <summary>A whole and its parts, linked by the text, that do not add up.</summary>
    SumFails,

    /// <summary>A share and the ratio it should equal, which it does.</summary>
    ShareHolds,

    /// <summary>A share and the ratio it should equal, which it does not.</summary>
    ShareFails,

    /// <summary>One quotation with different words, or given to different speakers.</summary>
    QuoteVariants,

    /// <summary>Passages of narration that one article took from the other, or both from a third.</summary>
    TextReuse,
}
