namespace ClaimTracker.Data.Entities;

/// <summary>A record that an article was read with one version of the rules.</summary>
public sealed class ArticleRead
{
    public required string ArticleId { get; init; }

    /// <summary>Version of the program.</summary>
    public required string ExtractorVersion { get; init; }

    /// <summary>Version of the rules and word lists.</summary>
    public required string RulesVersion { get; init; }

    /// <summary>When it was first read with them.</summary>
    public required DateTime ReadUtc { get; init; }

    public required int FigureCount { get; init; }

    public required int ClaimCount { get; init; }
}
