using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Turns what a client can cause by its body into a problem that names it; what is our own mistake stays a 500 without details.</summary>
internal sealed class ApiExceptions(IOptions<JsonOptions> options) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments(ApiRoutes.Prefix))
        {
            return false;
        }

        var problem = exception switch
        {
            BadHttpRequestException { InnerException: JsonException json } => ProblemKind.MalformedBody.With(BodyProblems.Of(json, BodyOf(httpContext), options.Value.SerializerOptions)),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ProblemKind.TooLarge.With("The body is larger than this program takes at once."),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => ProblemKind.WrongMediaType.With("The body is read as application/json."),
            BadHttpRequestException bad when bad.Message.Contains("body was provided", StringComparison.Ordinal) || bad.Message.Contains("not provided from body", StringComparison.Ordinal) =>
                ProblemKind.MalformedBody.With(BodyProblems.NoBody),
            BadHttpRequestException bad => ProblemKind.MalformedBody.With(bad.Message),
            _ => ProblemKind.Failed.With("Nothing was changed; the log says what went wrong."),
        };
        httpContext.Response.StatusCode = problem.StatusCode;
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>What the endpoint takes as its body.</summary>
    private static Type? BodyOf(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint())?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
}
