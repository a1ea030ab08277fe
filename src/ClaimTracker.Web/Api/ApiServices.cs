using ClaimTracker.Data.Contract;
using ClaimTracker.Web.Api.OpenApi;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Mvc;

namespace ClaimTracker.Web.Api;

/// <summary>Registers what the REST API needs.</summary>
internal static class ApiServices
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<IdempotentPosts>();
        services.AddExceptionHandler<ApiExceptions>();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => Name(context.ProblemDetails));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => ContractJson.Configure(json.SerializerOptions));
        services.AddOpenApi(OpenApiText.Document, OpenApiText.Describe);
    }

    /// <summary>Gives what the server answers by itself the same stable types as the API's own problems.</summary>
    private static void Name(ProblemDetails problem)
    {
        if (problem.Type?.StartsWith(ProblemKind.Page, StringComparison.Ordinal) != true && ProblemKind.OfStatus(problem.Status ?? 0) is { } kind)
        {
            problem.Type = kind.Type;
            problem.Title = kind.Title;
        }
    }
}
