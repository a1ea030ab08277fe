using ClaimTracker.Web.Api.Feeds;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Api.Resources;

namespace ClaimTracker.Web.Api;

/// <summary>The REST API as a whole: its resources, and what holds for every request to them.</summary>
internal static class ApiRoutes
{
    public const string Prefix = "/api/v1";

    /// <summary>What stands before the endpoints: after the error pages and routing.</summary>
    public static void UseApi(this WebApplication app) => app.UseWhen(context => context.Request.Path.StartsWithSegments(Prefix), api =>
    {
        api.UseKnownEncodings();
        api.UseEntityTags();
        api.Use(next => context => context.RequestServices.GetRequiredService<IdempotentPosts>().RunAsync(context, next));
    });

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Prefix);
        QueryRules.AddQueryRules(api);
        api.MapStories();
        api.MapArticles();
        api.MapClaims();
        api.MapFigures();
        api.MapQuotations();
        api.MapQuantities();
        api.MapFindings();
        api.MapDecisions();
        api.MapCorrections();
        api.MapHistoryResources();
        api.MapNames();
        api.MapSources();
        api.MapLocations();
        api.MapImportResources();
        api.MapExports();
        routes.MapOpenApi();
        routes.MapFeeds();
    }

    /// <summary>A problem that says what there is none of.</summary>
    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult NotHere(string what, string id, string list) =>
        ProblemKind.NotFound.With($"There is no {what} \u201C{id}\u201D; {Prefix}/{list} lists those that there are.");
}
