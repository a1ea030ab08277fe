using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Articles;

/// <summary>An article in a list.</summary>
public sealed record ArticleRow
{
    public required ArticleLink Article { get; init; }

    public required string StoryId { get; init; }

    public required string StoryName { get; init; }

    /// <summary>Byline; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>File name or path as given.</summary>
    public required string Path { get; init; }

    public required DateTime AddedUtc { get; init; }

    public required int Figures { get; init; }

    public required int Claims { get; init; }

    public required int Quotations { get; init; }

    public required int Locations { get; init; }

    /// <summary>How many findings that wait for an editor rest on it.</summary>
    public required int OpenMatters { get; init; }

    /// <summary>Id of the first article of the story with the same words; null when it is that one.</summary>
    public string? ReprintOfId { get; init; }

    /// <summary>The other articles of the story with the same words, where the list folds them.</summary>
    public IReadOnlyList<ArticleLink> Reprints { get; init; } = [];

    /// <summary>Whether an editor withdrew it: it counts no more.</summary>
    public required bool IsWithdrawn { get; init; }

    internal long Number { get; init; }
}
