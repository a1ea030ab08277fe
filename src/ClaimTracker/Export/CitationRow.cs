using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Export;

/// <summary>One appearance of a claim, with all that a citation of it needs. What is not known is null.</summary>
public sealed record CitationRow
{
    /// <summary>Id of the claim.</summary>
    public required string ClaimId { get; init; }

    /// <summary>Id of the appearance; no two rows of a table share it.</summary>
    public required string AppearanceId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Who says it.</summary>
    public string? Claimant { get; init; }

    public SourceKind? ClaimantKind { get; init; }

    public string? ClaimantRole { get; init; }

    /// <summary>From the article's outlet back to the claimant.</summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>The reporting word.</summary>
    public string? Cue { get; init; }

    /// <summary>The exact words and what stands around them.</summary>
    public required TextAnchor Anchor { get; init; }

    /// <summary>Where the words stand in the decoded text.</summary>
    public required TextSpan Span { get; init; }

    public IReadOnlyList<CitationFigure> Figures { get; init; } = [];

    /// <summary>Names of the places in its words.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The article's byline.</summary>
    public string? Author { get; init; }

    /// <summary>The outlet that carries the article.</summary>
    public string? Outlet { get; init; }

    /// <summary>As precisely as known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When the article was taken in, UTC.</summary>
    public required DateTime AccessedUtc { get; init; }

    public string? Url { get; init; }

    /// <summary>File name or path as given.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the article's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
