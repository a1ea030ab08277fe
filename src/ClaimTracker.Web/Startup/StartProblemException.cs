namespace ClaimTracker.Web.Startup;

/// <summary>The program cannot start. The message is one sentence for people that says what to do.</summary>
public sealed class StartProblemException(string message, Exception? innerException = null) : Exception(message, innerException);
