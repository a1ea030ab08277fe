using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Claims;

/// <summary>A claim as it stands in one article, with all that lists and citations show of it.</summary>
public sealed record AppearanceRow
{
    public required string Id { get; init; }

    public required string ClaimId { get; init; }

    public required string StoryId { get; init; }

    public required ArticleLink Article { get; init; }

    /// <summary>The article's title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The article's byline; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>ISO 8601 publication time as the article or manifest gives it; null when unknown.</summary>
    public string? PublishedText { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47 tag of the article's language; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>File name or path as given.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the snapshot.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When the article was added.</summary>
    public required DateTime AccessedUtc { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Stance Stance { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The words before it.</summary>
    public required string Prefix { get; init; }

    /// <summary>The exact words.</summary>
    public required string Exact { get; init; }

    /// <summary>The words after it.</summary>
    public required string Suffix { get; init; }

    /// <summary>Who says it; null for the article's own voice and where nobody is named.</summary>
    public SourceLink? Claimant { get; init; }

    public string? ClaimantRole { get; init; }

    public string? Cue { get; init; }

    /// <summary>What it passed through on the way to the article, nearest first.</summary>
    public IReadOnlyList<SourceLink> Via { get; init; } = [];

    /// <summary>The figures in its words, in order.</summary>
    public IReadOnlyList<FigureRow> Figures { get; init; } = [];

    /// <summary>The places named in its words.</summary>
    public IReadOnlyList<PlaceLink> Places { get; init; } = [];

    /// <summary>In how many places the claim stands.</summary>
    internal int AppearanceCount { get; init; } = 1;

    /// <summary>From the article's outlet back to whoever makes the claim.</summary>
    public IReadOnlyList<SourceLink> Chain
    {
        get
        {
            var chain = new List<SourceLink>(Via.Count + 2);
            if (Article is { OutletId: { } outlet, Publisher: { } publisher })
            {
                chain.Add(new SourceLink(outlet, publisher, SourceKind.Outlet));
            }

            chain.AddRange(Via);
            if (Claimant is not null)
            {
                chain.Add(Claimant);
            }

            return chain;
        }
    }
}
