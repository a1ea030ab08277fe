using ClaimTracker.Data.Coverage;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Features.Coverage;
using ClaimTracker.Web.Features.Places;
using ClaimTracker.Web.Features.Quantities;
using ClaimTracker.Web.Features.Sources;
using ClaimTracker.Web.Shared.Drawing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api;

/// <summary>The pictures of the pages as files of their own, to be saved, printed and embedded.</summary>
internal static class PictureEndpoints
{
    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/quantities/{quantityId}/chart.svg", GetValues).ExcludeFromDescription();
        routes.MapGet("/coverage.svg", GetCoverage).ExcludeFromDescription();
        routes.MapGet("/locations/map.svg", GetMap).ExcludeFromDescription();
        routes.MapGet("/sources/reliance.svg", GetReliance).ExcludeFromDescription();
    }

    private static async Task<Results<ContentHttpResult, NotFound>> GetValues(string quantityId, ShowQuantity showQuantity, CancellationToken cancellationToken) =>
        File(await showQuantity.RunAsync(quantityId, cancellationToken) is { } detail ? ValuePicture.Draw(detail.Quantity.Label, QuantityPoints.Of(detail)) : null);

    private static async Task<Results<ContentHttpResult, NotFound>> GetCoverage(string? story, ShowCoverage showCoverage, CancellationToken cancellationToken) =>
        File(await showCoverage.RunAsync(string.IsNullOrEmpty(story) ? null : story, cancellationToken) is { } matrix ? CoveragePicture.Draw(matrix) : null);

    private static async Task<Results<ContentHttpResult, NotFound>> GetMap(string? country, string? q, ListPlaces listPlaces, CancellationToken cancellationToken) =>
        File(PlaceMap.Draw("Places that the articles name", (await listPlaces.RunAsync(new ListQuery<PlaceFilter>(new PlaceFilter(NullIfBlank(country), NullIfBlank(q))), PlacesPage.MostDrawn, false, cancellationToken)).Page.Rows));

    private static async Task<Results<ContentHttpResult, NotFound>> GetReliance(string? source, ShowReliance showReliance, CancellationToken cancellationToken) =>
        File(ReliancePicture.Draw("Who relies on whom", await showReliance.RunAsync(NullIfBlank(source), ReliancePicture.MostLinks, cancellationToken)));

    private static Results<ContentHttpResult, NotFound> File(SvgDrawing? drawing) =>
        drawing is null ? TypedResults.NotFound() : TypedResults.Content(drawing.ToFile(), "image/svg+xml; charset=utf-8");

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
