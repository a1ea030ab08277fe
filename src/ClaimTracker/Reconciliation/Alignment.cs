namespace ClaimTracker.Reconciliation;

/// <summary>How a slot of one figure stands to the same slot of another.</summary>
public enum Alignment
{
    Equal,

    /// <summary>One of the two does not say.</summary>
    Unknown,

    /// <summary>The first covers a part of what the second covers.</summary>
    Narrower,

    /// <summary>The first covers more than the second.</summary>
    Wider,

    /// <summary>Neither covers the other.</summary>
    Different,
}
