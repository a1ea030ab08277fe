using ClaimTracker.Data.Ingest;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ClaimTracker.Web.Api;

/// <summary>Reads the sample articles on request, for a database that was begun without them.</summary>
internal static class SamplesEndpoint
{
    /// <summary>Where the sample articles are: they travel with the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static void MapSamples(this IEndpointRouteBuilder routes) => routes.MapPost("/samples", PostSamples);

    // The unused form field makes this a form endpoint, which antiforgery guards.
    private static async Task<RedirectHttpResult> PostSamples([FromForm] string? back, ReadSamples readSamples, CancellationToken cancellationToken)
    {
        _ = back;
        await readSamples.RunAsync(Folder, null, cancellationToken);
        return TypedResults.LocalRedirect("/");
    }
}
