using ClaimTracker.Quantities;

namespace ClaimTracker.Export;

/// <summary>An article as a citation names it. What is not known is null.</summary>
public sealed record CitedArticle
{
    /// <summary>Id of the article.</summary>
    public required string Id { get; init; }

    public string? Title { get; init; }

    /// <summary>What it is called where it has no title: its first words.</summary>
    public string? Label { get; init; }

    /// <summary>The byline as it is printed, of one person, several, or a body.</summary>
    public string? Author { get; init; }

    /// <summary>The outlet that carries it.</summary>
    public string? Outlet { get; init; }

    /// <summary>As precisely as known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was taken in, UTC.</summary>
    public required DateTime AccessedUtc { get; init; }

    /// <summary>Address as given; anything may stand in it.</summary>
    public string? Url { get; init; }

    /// <summary>Where a copy of it is kept; null when the hash is all that there is.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>File name or path as given.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string? Language { get; init; }

    /// <summary>Name of the story that it belongs to.</summary>
    public string? Story { get; init; }
}
