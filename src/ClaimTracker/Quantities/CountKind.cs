namespace ClaimTracker.Quantities;

/// <summary>How a figure stands to the whole of what is counted.</summary>
public enum CountKind
{
    /// <summary>All of them, as far as the text says.</summary>
    Total,

    /// <summary>Added to others: "another 20", "48 more", "five others".</summary>
    Increment,

    /// <summary>Some out of more: "of whom 12", "the first 21", "including three".</summary>
    Subset,
}
