namespace ClaimTracker.Data.Entities;

/// <summary>What an editor said about two names, for every story of the store. Appended, never overwritten: the latest on a pair holds.</summary>
public sealed class StoredNameDecision
{
    /// <summary>Place in the order in which they were said, from 1.</summary>
    public long Number { get; init; }

    /// <summary>Head noun, singular, that is first in ordinal order.</summary>
    public required string One { get; init; }

    public required string Other { get; init; }

    /// <summary>Whether they name the same thing; null when what was said before is taken back.</summary>
    public required bool? AreSame { get; init; }

    /// <summary>Display name of who said it.</summary>
    public required string Reviewer { get; init; }

    public required DateTime DecidedUtc { get; init; }
}
