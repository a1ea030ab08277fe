namespace ClaimTracker.Data.Review;

/// <summary>What became of a decision: <see cref="DecisionRecorded"/>, <see cref="DecisionOvertaken"/>, <see cref="DecisionRefused"/> or <see cref="NothingToDecide"/>.</summary>
public abstract record DecisionOutcome
{
    private protected DecisionOutcome()
    {
    }
}
