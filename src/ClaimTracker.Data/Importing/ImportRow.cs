namespace ClaimTracker.Data.Importing;

/// <summary>An import with how many of its files have come how far.</summary>
public sealed record ImportRow
{
    public required string Id { get; init; }

    public required string Story { get; init; }

    public required DateTime StartedUtc { get; init; }

    /// <summary>Null while something waits.</summary>
    public DateTime? EndedUtc { get; init; }

    public required int Waiting { get; init; }

    public required int Reading { get; init; }

    public required int Added { get; init; }

    public required int AlreadyThere { get; init; }

    public required int Failed { get; init; }

    public required int Cancelled { get; init; }

    /// <summary>What manifests say that could not be used: none of it is a file.</summary>
    public required int Remarks { get; init; }

    /// <summary>How many of those that failed or were taken back can be tried again.</summary>
    public required int CanRetry { get; init; }

    /// <summary>How many files were handed in, manifests left out.</summary>
    public int Total => Waiting + Reading + Added + AlreadyThere + Failed + Cancelled;

    /// <summary>How many need no more work.</summary>
    public int Done => Total - Waiting - Reading;

    public bool IsRunning => Waiting + Reading > 0;
}
