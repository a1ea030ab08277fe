namespace ClaimTracker.Cli.Desk;

/// <summary>What was asked of the store cannot be done; the message says why and what to do.</summary>
internal sealed class DeskRefusalException(string message) : Exception(message);
