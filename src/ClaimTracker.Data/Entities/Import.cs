namespace ClaimTracker.Data.Entities;

/// <summary>Files that were handed in together, to be read one after the other; kept, so that what became of each can be looked up after a restart.</summary>
public sealed class Import
{
    /// <summary>Not to be guessed: whoever knows it sees what was handed in.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the story for files that say nothing else of themselves.</summary>
    public required string Story { get; init; }

    public required DateTime StartedUtc { get; init; }

    /// <summary>When nothing of it waited any more; null while something does.</summary>
    public DateTime? EndedUtc { get; set; }
}
