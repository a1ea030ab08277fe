using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A place named in an article.</summary>
public sealed class PlaceMention
{
    public required string ArticleId { get; init; }

    /// <summary>Index in the article's list of locations.</summary>
    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public required string PlaceId { get; init; }

    public required string Rule { get; init; }
}
