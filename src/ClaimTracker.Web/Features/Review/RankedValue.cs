using ClaimTracker.Review;

namespace ClaimTracker.Web.Features.Review;

/// <summary>A value or wording of a finding on the review desk, with how the editor ranks it.</summary>
public sealed class RankedValue
{
    /// <summary>The number; null for a wording.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The words, where there is no number.</summary>
    public required string? Words { get; init; }

    /// <summary>How the number is printed where it is two sides of a vote: "6-3"; else null.</summary>
    public string? Pair { get; init; }

    /// <summary>The unit of the number; null for counts.</summary>
    public string? Unit { get; init; }

    /// <summary>Who prints it: outlets, or titles where none is known.</summary>
    public required IReadOnlyList<string> GivenBy { get; init; }

    /// <summary>Why it is deprecated; null while it stands.</summary>
    public DeprecationReason? Deprecated { get; set; }

    public bool Is(ValueRank rank) => rank.Value == Value && rank.Words == Words;
}
