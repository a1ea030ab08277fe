namespace ClaimTracker.Text;

/// <summary>What becomes of the bytes of a file: an <see cref="AcceptedDocument"/> or a <see cref="RefusedDocument"/>.</summary>
public abstract record IntakeOutcome
{
    private protected IntakeOutcome()
    {
    }
}
