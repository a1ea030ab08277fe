using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;

namespace ClaimTracker.Data.Search;

/// <summary>What was found for some words, a few of each kind.</summary>
/// <param name="Claims">Claims whose words hold them all, those that say most about them first; of more than were counted the newest.</param>
/// <param name="Articles">Articles whose title, byline or outlet hold them all, then those whose text does.</param>
/// <param name="Quotations">Quotations that hold them all.</param>
/// <param name="Sources">Sources by name or role, those with most claims first.</param>
/// <param name="Places">Places by name, those named most often first.</param>
/// <param name="Quantities">Quantities by label, those in most articles first.</param>
public sealed record SearchResults(
    Found<ClaimHit> Claims, Found<ArticleHit> Articles, Found<QuotationHit> Quotations, Found<SourceRow> Sources, Found<PlaceRow> Places, Found<QuantityRow> Quantities)
{
    public bool IsEmpty => Claims.Total + Articles.Total + Quotations.Total + Sources.Total + Places.Total + Quantities.Total == 0;
}
