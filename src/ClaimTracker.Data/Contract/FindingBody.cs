namespace ClaimTracker.Data.Contract;

/// <summary>A finding with all its passages and its history.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Members">All passages; for sums the whole first.</param>
/// <param name="Changes">Word differences of quotations.</param>
/// <param name="Rule">The rule that raised it.</param>
/// <param name="Decisions">Every step, the oldest first.</param>
/// <param name="NewEvidence">What was not there when it was decided.</param>
public sealed record FindingBody(
    FindingItem Finding,
    IReadOnlyList<PassageBody> Members,
    IReadOnlyList<ChangeBody> Changes,
    string Rule,
    IReadOnlyList<DecisionBody> Decisions,
    IReadOnlyList<PassageBody> NewEvidence);
