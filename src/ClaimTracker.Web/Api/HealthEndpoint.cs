using ClaimTracker.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Api;

/// <summary>Says whether the program serves and its store answers.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", GetHealth);

    private static async Task<Results<Ok<HealthAnswer>, JsonHttpResult<HealthAnswer>>> GetHealth(
        IDbContextFactory<ClaimTrackerDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Database.CanConnectAsync(cancellationToken)
            ? TypedResults.Ok(new HealthAnswer("ok"))
            : TypedResults.Json(new HealthAnswer("the database does not answer"), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
