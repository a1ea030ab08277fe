using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation;

/// <summary>How figures, quotations or passages of a story stand to each other, and why.</summary>
/// <param name="Id">Hash of relation, quantity and members; the same whenever the same texts are reconciled, in whatever order.</param>
/// <param name="Relation">How the members stand to each other.</param>
/// <param name="Reasons">Why, the strongest first; at least one.</param>
/// <param name="Quantity">Id of the series; null for findings on wording.</param>
/// <param name="Explanation">One plain sentence for an editor.</param>
/// <param name="Rule">Name of the rule that raised it.</param>
/// <param name="Members">The passages, at least two, for sums the whole first.</param>
/// <param name="Changes">Word differences of quotations; else empty.</param>
public sealed record Finding(
    string Id,
    Relation Relation,
    IReadOnlyList<Reason> Reasons,
    string? Quantity,
    string Explanation,
    string Rule,
    IReadOnlyList<Passage> Members,
    IReadOnlyList<WordChange> Changes)
{
    /// <summary>The topic of findings on quotations.</summary>
    public const string Quotations = "quotations";

    /// <summary>The topic of findings on reused narration.</summary>
    public const string Narration = "narration";

    /// <summary>What it was looked for in: findings of one topic are found together, and a new article makes anew only those of the topics that it speaks of.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Place among the findings of a story, from what it is itself: what needs an editor first has the least; equal ones go by id.</summary>
    public int Rank => (Urgency(Relation) << 20) + Math.Max(0, (1 << 20) - 1 - Members.Count);

    private static int Urgency(Relation relation) => relation switch
    {
        Relation.Conflict => 0,
        Relation.SumFails => 1,
        Relation.ShareFails => 2,
        Relation.QuoteVariants => 3,
        Relation.Update => 4,
        Relation.Scope => 5,
        Relation.Rounded => 6,
        Relation.Agree => 7,
        Relation.SumHolds => 8,
        Relation.ShareHolds => 9,
        _ => 10,
    };
}
