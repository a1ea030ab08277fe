using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Export.Tables.ColumnOf;

namespace ClaimTracker.Data.Exports;

/// <summary>The lists of who and where: sources and locations.</summary>
internal static class NameSources
{
    public static QuerySource<SourceFilter, Source, Source> Sources { get; } = new(
        "sources",
        [
            Text<Source>("name", row => row.Name, "Its name."),
            Text<Source>("kind", row => ContractWords.Of(row.Kind), "Outlet, person, organisation, document or unnamed group."),
            Text<Source>("role", row => row.Role, "Its role as first given."),
            Text<Source>("family", row => row.Family, "The publisher family of an outlet."),
            Number<Source>("makes", row => row.MakeCount, "How many claims it makes."),
            Number<Source>("carries", row => row.CarryCount, "How many claims of others pass through it."),
            Number<Source>("articles", row => row.ArticleCount, "In how many articles it is outlet, claimant or on the way."),
            Text<Source>("source", row => row.Id, "Id of the source."),
        ],
        ListSources.Narrowed,
        static (_, sources, order) => ListSources.Orders.All(sources, order),
        ListSources.SummaryAsync);

    public static QuerySource<PlaceFilter, Place, Place> Locations { get; } = new(
        "locations",
        [
            Text<Place>("name", row => row.Name, "Its name."),
            Text<Place>("kind", row => ContractWords.Word(row.Kind), "Town, country, region and so on."),
            Text<Place>("country", row => row.CountryCode, "Its country, ISO 3166-1 alpha-2."),
            Number<Place>("latitude", row => (decimal?)row.Latitude, "Degrees north."),
            Number<Place>("longitude", row => (decimal?)row.Longitude, "Degrees east."),
            Number<Place>("mentions", row => row.MentionCount, "How often articles name it."),
            Number<Place>("articles", row => row.ArticleCount, "How many articles name it."),
            Text<Place>("location", row => row.Id, "Id of the place."),
        ],
        ListPlaces.Narrowed,
        static (_, places, order) => ListPlaces.Orders.All(places, order),
        ListPlaces.SummaryAsync);
}
