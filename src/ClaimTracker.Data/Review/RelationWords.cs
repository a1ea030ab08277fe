using ClaimTracker.Reconciliation;

namespace ClaimTracker.Data.Review;

/// <summary>Says in two or three words how the passages of a finding stand to each other.</summary>
public static class RelationWords
{
    public static string Of(Relation relation) => relation switch
    {
        Relation.Agree => "They agree",
        Relation.Rounded => "Rounded",
        Relation.Update => "Update",
        Relation.Scope => "Different scope",
        Relation.Conflict => "Conflict",
        Relation.SumHolds => "The sum holds",
        Relation.SumFails => "The sum does not hold",
        Relation.ShareHolds => "The share holds",
        Relation.ShareFails => "The share does not hold",
        Relation.QuoteVariants => "Quoted differently",
        Relation.TextReuse => "Shared wording",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
    };
}
