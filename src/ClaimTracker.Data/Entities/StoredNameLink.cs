using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>Two names that the machine takes for one thing in a story, with the passages that show it. A suggestion until an editor confirms it.</summary>
public sealed class StoredNameLink
{
    public required string StoryId { get; init; }

    /// <summary>Head noun that is first in ordinal order.</summary>
    public required string One { get; init; }

    public required string Other { get; init; }

    public required string FirstArticleId { get; init; }

    public required TextSpan FirstSpan { get; init; }

    public required string FirstSurface { get; init; }

    public required string SecondArticleId { get; init; }

    public required TextSpan SecondSpan { get; init; }

    public required string SecondSurface { get; init; }
}
