using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>Where a claim occurs in an article, in its exact words, with who says it there by way of whom.</summary>
public sealed class Appearance
{
    /// <summary>Hash of article, span and claimant.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The story of the article, here so that lists need no join.</summary>
    public required string StoryId { get; init; }

    /// <summary>The outlet of the article, here so that lists need no join; null when it is not known.</summary>
    public string? OutletId { get; set; }

    /// <summary>Index in the article's list of claims.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The claim that it counts as.</summary>
    public required string ClaimId { get; set; }

    /// <summary>The claim's place in lists, here so that they need no join. The store keeps it right when <see cref="ClaimId"/> changes.</summary>
    public long ClaimSort { get; set; }

    /// <summary>The claim by its own claimant and words alone; another than <see cref="ClaimId"/> where it is a variant of another wording.</summary>
    public required string OwnClaimId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Stance Stance { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The words before it, at most <c>TextAnchor.ContextLength</c> code units.</summary>
    public required string Prefix { get; init; }

    /// <summary>The exact words.</summary>
    public required string Exact { get; init; }

    /// <summary>The words after it, at most <c>TextAnchor.ContextLength</c> code units.</summary>
    public required string Suffix { get; init; }

    /// <summary>Who says it here; null for the article's own voice and where nobody is named.</summary>
    public string? ClaimantId { get; init; }

    /// <summary>The claimant's name as the article has it.</summary>
    public string? ClaimantName { get; init; }

    public string? ClaimantRole { get; init; }

    /// <summary>Where the claimant is mentioned beside the content; null when understood from elsewhere.</summary>
    public int? ClaimantStart { get; init; }

    public int? ClaimantEnd { get; init; }

    /// <summary>The reporting word; null when there is none.</summary>
    public string? Cue { get; init; }

    public required string Rule { get; init; }

    /// <summary>Indexes in the article's list of dates.</summary>
    public IReadOnlyList<int> Dates { get; init; } = [];

    /// <summary>Indexes in the article's list of figures, in order.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];

    /// <summary>Indexes in the article's list of quotations.</summary>
    public IReadOnlyList<int> Quotations { get; init; } = [];
}
