using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Export.Tables.ColumnOf;

namespace ClaimTracker.Data.Exports;

/// <summary>The lists of who and where: sources and locations.</summary>
internal static class NameSources
{
    private static readonly string[] Filters = ["story", "q"];

    public static QuerySource<Source> Sources { get; } = new(
        "sources", "Sources", Filters,
        [
            Text<Source>("source", row => row.Id, "Id of the source."),
            Text<Source>("kind", row => ContractWords.Of(row.Kind), "Outlet, person, organisation, document or unnamed group."),
            Text<Source>("name", row => row.Name, "Its name."),
            Text<Source>("role", row => row.Role, "Its role as first given."),
            Text<Source>("family", row => row.Family, "The publisher family of an outlet."),
        ],
        static (db, filter) =>
        {
            var sources = db.Sources.AsNoTracking();
            foreach (var pattern in LikePattern.OfWords(filter.Words))
            {
                sources = sources.Where(s => EF.Functions.Like(s.Name, pattern, "\\"));
            }

            if (filter.Story is { } story)
            {
                var byName = filter.StoryByName;
                var appearances = db.Appearances.Where(a => a.StoryId == story || a.StoryId == byName);
                sources = sources.Where(s => appearances.Any(a => a.ClaimantId == s.Id) || appearances.Any(a => a.OutletId == s.Id)
                    || db.AttributionHops.Any(h => h.SourceId == s.Id && appearances.Any(a => a.Id == h.AppearanceId)));
            }

            return sources.OrderBy(s => s.Kind).ThenBy(s => s.FoldedName).ThenBy(s => s.Id);
        });

    public static QuerySource<Place> Locations { get; } = new(
        "locations", "Locations", Filters,
        [
            Text<Place>("location", row => row.Id, "Id of the place."),
            Text<Place>("name", row => row.Name, "Its name."),
            Text<Place>("kind", row => ContractWords.Word(row.Kind), "Town, country, region and so on."),
            Text<Place>("country", row => row.CountryCode, "Its country, ISO 3166-1 alpha-2."),
            Number<Place>("latitude", row => (decimal?)row.Latitude, "Degrees north."),
            Number<Place>("longitude", row => (decimal?)row.Longitude, "Degrees east."),
        ],
        static (db, filter) =>
        {
            var places = db.Places.AsNoTracking();
            foreach (var pattern in LikePattern.OfWords(filter.Words))
            {
                places = places.Where(p => EF.Functions.Like(p.Name, pattern, "\\"));
            }

            if (filter.Story is { } story)
            {
                var byName = filter.StoryByName;
                places = places.Where(p => db.PlaceMentions.Any(m => m.PlaceId == p.Id && db.Articles.Any(a => a.Id == m.ArticleId && (a.StoryId == story || a.StoryId == byName))));
            }

            return places.OrderBy(p => p.FoldedName).ThenBy(p => p.Id);
        });
}
