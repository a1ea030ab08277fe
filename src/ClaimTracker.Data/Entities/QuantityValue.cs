using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Entities;

/// <summary>One value of a quantity.</summary>
public sealed class QuantityValue
{
    public required string QuantityId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Null for a range or a vague word.</summary>
    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public required Modifier Modifier { get; init; }

    public DateInterval? AsOf { get; set; }

    /// <summary>How many articles give it.</summary>
    public required int Articles { get; set; }

    /// <summary>How many publisher families give it.</summary>
    public required int Publishers { get; set; }

    /// <summary>The earliest known makers.</summary>
    public required IReadOnlyList<string> Origins { get; set; }
}
