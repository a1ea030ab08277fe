using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Claims;

/// <summary>A figure as claims and exports show it.</summary>
/// <param name="Id">Id of the figure.</param>
/// <param name="Surface">As it stands.</param>
/// <param name="Value">Null for a vague word and for a range.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows.</param>
/// <param name="Measure">What kind of amount.</param>
/// <param name="Unit">Null for a count.</param>
/// <param name="Counted">The noun phrase counted.</param>
/// <param name="Predicate">What is said of those counted.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Period">The interval that it covers.</param>
public sealed record FigureRow(
    string Id, string Surface, decimal? Value, decimal? Low, decimal? High, Modifier Modifier, Measure Measure, string? Unit, string? Counted, string? Predicate,
    DateInterval? AsOf, DateInterval? Period)
{
    /// <summary>The head noun of what is counted.</summary>
    public string? Head { get; init; }

    /// <summary>Whose.</summary>
    public string? Subject { get; init; }

    /// <summary>Name of the place that it is tied to.</summary>
    public string? Place { get; init; }

    /// <summary>The denominator.</summary>
    public decimal? OutOf { get; init; }

    public FigureStatus? Status { get; init; }

    public CountKind Kind { get; init; }
}
