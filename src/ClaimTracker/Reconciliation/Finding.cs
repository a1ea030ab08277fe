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
    IReadOnlyList<WordChange> Changes);
