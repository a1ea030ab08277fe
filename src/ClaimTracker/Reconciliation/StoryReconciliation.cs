namespace ClaimTracker.Reconciliation;

/// <summary>What comes of comparing the articles of one story. The same for the same articles in whatever order they came.</summary>
/// <param name="Series">Those quantities that more than one figure speaks of, or that a finding names, by how many figures they have.</param>
/// <param name="Findings">The findings, the ones that need an editor first.</param>
public sealed record StoryReconciliation(IReadOnlyList<Series> Series, IReadOnlyList<Finding> Findings)
{
    /// <summary>Names that the machine takes for one thing, with the passages that show it.</summary>
    public IReadOnlyList<NameLink> Links { get; init; } = [];
}
