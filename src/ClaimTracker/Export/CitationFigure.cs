using ClaimTracker.Quantities;

namespace ClaimTracker.Export;

/// <summary>A figure in the words of a cited claim.</summary>
/// <param name="Surface">As it stands.</param>
/// <param name="Value">Null for a vague word and for a range.</param>
/// <param name="Low">The lower end of a range or vague word.</param>
/// <param name="High">The upper end of a range or vague word.</param>
/// <param name="Modifier">What the wording allows.</param>
/// <param name="Unit">Null for a count.</param>
/// <param name="Counted">The noun phrase counted.</param>
/// <param name="Predicate">What is said of those counted.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Period">The interval that it covers.</param>
public sealed record CitationFigure(
    string Surface, decimal? Value, decimal? Low, decimal? High, Modifier Modifier, string? Unit, string? Counted, string? Predicate, DateInterval? AsOf, DateInterval? Period);
