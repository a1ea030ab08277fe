namespace ClaimTracker.Reconciliation;

/// <summary>What the comparison of a story takes into account beside its articles.</summary>
public sealed record StoryContext
{
    /// <summary>What editors said about names, in the order in which they said it.</summary>
    public IReadOnlyList<NameDecision> NameDecisions { get; init; } = [];

    /// <summary>The part of the story that is compared; null for the whole, when the articles given are all it has.</summary>
    public StoryPart? Part { get; init; }
}
