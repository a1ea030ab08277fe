namespace ClaimTracker.Text;

/// <summary>Bytes that cannot be read as an article.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="Message">One sentence for people that names the file and what to do.</param>
public sealed record RefusedDocument(RefusalReason Reason, string Message) : IntakeOutcome;
