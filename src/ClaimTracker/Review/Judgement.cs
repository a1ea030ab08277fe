namespace ClaimTracker.Review;

/// <summary>Whether the members of a finding are about one quantity.</summary>
public enum Judgement
{
    SameQuantity,
    NotTheSame,
    NotEnoughInformation,
}
