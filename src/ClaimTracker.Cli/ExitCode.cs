namespace ClaimTracker.Cli;

/// <summary>What the command line tells whoever started it. A verb returns the first that applies.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something outside failed: disk, database, network.</summary>
    public const int Failed = 1;

    /// <summary>The command was not written as its help says.</summary>
    public const int WrongUse = 2;

    /// <summary>There was nothing to work on.</summary>
    public const int NothingMatched = 3;

    /// <summary>Some files could not be read; the others were.</summary>
    public const int SomeFilesFailed = 4;

    public const int ConflictsFound = 5;

    public const int Interrupted = 130;
}
