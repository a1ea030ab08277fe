namespace ClaimTracker.Data.Entities;

/// <summary>The articles that are compared with one another, and what was decided about them.</summary>
public sealed class Story
{
    /// <summary>Hash of the folded name.</summary>
    public required string Id { get; init; }

    /// <summary>As first given; two names that fold alike are one story.</summary>
    public required string Name { get; init; }

    public required DateTime AddedUtc { get; init; }

    /// <summary>Whether articles came or went, or were read again, since its figures were last compared.</summary>
    public bool NeedsReconciling { get; set; }

    /// <summary>When its figures were last compared; null when they never were.</summary>
    public DateTime? ReconciledUtc { get; set; }

    /// <summary>How many articles it has. Counted by the store.</summary>
    public int ArticleCount { get; init; }

    /// <summary>How many articles were compared when it was last; where fewer are left, the whole story is compared anew.</summary>
    public int ComparedArticles { get; set; }

    /// <summary>Version of the rules that compared it; null when the whole story is to be compared anew.</summary>
    public string? ComparedRules { get; set; }

    /// <summary>Grows with every change, so that two writers never overwrite each other.</summary>
    public int Version { get; set; }

    /// <summary>Asks for the whole story to be compared anew, because what was read or how it is compared has changed.</summary>
    public void CompareWhole()
    {
        NeedsReconciling = true;
        ComparedRules = null;
    }
}
