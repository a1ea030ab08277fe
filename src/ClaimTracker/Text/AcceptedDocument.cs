namespace ClaimTracker.Text;

/// <summary>Bytes that are a text.</summary>
/// <param name="Document">The decoded document, with notes on what was odd about its bytes.</param>
public sealed record AcceptedDocument(SourceDocument Document) : IntakeOutcome;
