using ClaimTracker.Data.Browse;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Data.Review;

/// <summary>A finding with all its passages and its history.</summary>
/// <param name="Finding">The finding, with the two passages that show the difference.</param>
/// <param name="Members">All passages with the words around them; for sums the whole first. At most <see cref="ShowFinding.MaxMembers"/>.</param>
/// <param name="Changes">Word differences of quotations.</param>
/// <param name="Rule">Name of the rule that raised it.</param>
/// <param name="History">All steps, the oldest first.</param>
/// <param name="NewEvidence">What was not there when it was decided; empty unless the matter was reopened.</param>
public sealed record FindingDetail(
    FindingRow Finding, IReadOnlyList<PassageRow> Members, IReadOnlyList<WordChange> Changes, string Rule, IReadOnlyList<DecisionRow> History, IReadOnlyList<PassageRow> NewEvidence);
