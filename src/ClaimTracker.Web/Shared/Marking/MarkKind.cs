namespace ClaimTracker.Web.Shared.Marking;

/// <summary>What a mark in an article's text stands for. In the order in which one lies inside the other when both cover the same words.</summary>
public enum MarkKind
{
    Furniture,
    Claim,
    Quotation,
    Date,
    Place,
    SetAside,
    Figure,

    /// <summary>A passage on which a finding rests.</summary>
    Evidence,
}
