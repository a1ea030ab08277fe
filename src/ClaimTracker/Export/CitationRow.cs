using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Export;

/// <summary>One appearance of a claim, with all that a citation of it needs. What is not known is null.</summary>
public sealed record CitationRow
{
    /// <summary>Id of the claim.</summary>
    public required string ClaimId { get; init; }

    /// <summary>Id of the appearance; no two rows of a table share it.</summary>
    public required string AppearanceId { get; init; }

    /// <summary>Where it stands.</summary>
    public required CitedArticle Article { get; init; }

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

    /// <summary>Where the words stand in the decoded text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The same place in Unicode code points, by which the Web Annotation model counts; null when nobody counted.</summary>
    public TextSpan? CodePoints { get; init; }

    public IReadOnlyList<CitationFigure> Figures { get; init; } = [];

    /// <summary>The stretches of its words that stand in quotation marks.</summary>
    public IReadOnlyList<string> Quotations { get; init; } = [];

    /// <summary>Names of the places in its words.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What editors decided on findings that rest on it, one plain sentence each.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];
}
