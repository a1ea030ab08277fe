namespace ClaimTracker.Mentions.Quotations;

/// <summary>How a stretch of quoted words ends.</summary>
internal enum StretchEnd : byte
{
    /// <summary>With a closing mark.</summary>
    Closed,

    /// <summary>With its paragraph; the next one goes on with the same quotation.</summary>
    Continues,

    /// <summary>With its paragraph, because a closing mark is missing.</summary>
    Unclosed,

    /// <summary>It has no marks: a paragraph that a colon introduces.</summary>
    Block,
}
