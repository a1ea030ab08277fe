namespace ClaimTracker.Data.Sqlite;

/// <summary>The store cannot be used. The message is one sentence for people that names the file and what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException(StoreProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    public StoreProblem Problem { get; }
}
