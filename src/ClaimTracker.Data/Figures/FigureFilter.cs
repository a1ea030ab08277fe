using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Figures;

/// <summary>What a list of figures is narrowed to.</summary>
/// <param name="StoryId">Id of a story.</param>
/// <param name="ArticleId">Id of an article.</param>
/// <param name="QuantityId">Id of a quantity that they are compared on.</param>
/// <param name="Measure">What kind of amount.</param>
/// <param name="Head">Head noun of what is counted, singular, lower case.</param>
public sealed record FigureFilter(string? StoryId = null, string? ArticleId = null, string? QuantityId = null, Measure? Measure = null, string? Head = null);
