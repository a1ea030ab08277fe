namespace ClaimTracker.Web.Features.Quantities;

/// <summary>A passage's value on a plot of values over time.</summary>
/// <param name="Value">Where the dot stands; the lower or upper end where there are only bounds.</param>
/// <param name="Low">Lower end of what the wording allows; null when open.</param>
/// <param name="High">Upper end of what the wording allows; null when open.</param>
/// <param name="Date">When it held, else when it was published; null when neither is known.</param>
/// <param name="IsAsOf">Whether the date is the one at which it held.</param>
/// <param name="Label">The value in words.</param>
/// <param name="Where">The article, in words.</param>
/// <param name="Published">When the article was published; null when that is not known.</param>
/// <param name="Source">Who it is from, in words; null when nobody is named.</param>
public sealed record PlotPoint(decimal Value, decimal? Low, decimal? High, DateOnly? Date, bool IsAsOf, string Label, string Where,
    DateOnly? Published = null, string? Source = null);
