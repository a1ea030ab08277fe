using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A day, month, year or stretch of time that an article names.</summary>
public sealed class TimeMention
{
    public required string ArticleId { get; init; }

    /// <summary>Index in the article's list of dates.</summary>
    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    /// <summary>What it comes to in the calendar; null when it cannot be resolved.</summary>
    public DateInterval? Interval { get; init; }

    public required bool IsRelative { get; init; }

    /// <summary>Why there is no interval.</summary>
    public string? Reason { get; init; }

    public required string Rule { get; init; }
}
