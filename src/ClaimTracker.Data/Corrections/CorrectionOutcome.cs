namespace ClaimTracker.Data.Corrections;

/// <summary>What became of a correction: <see cref="CorrectionRecorded"/>, <see cref="CorrectionOvertaken"/> or <see cref="NothingToCorrect"/>.</summary>
public abstract record CorrectionOutcome
{
    private protected CorrectionOutcome()
    {
    }
}
