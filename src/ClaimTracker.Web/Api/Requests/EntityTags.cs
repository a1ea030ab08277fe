using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Gives every JSON answer to a GET an ETag, and answers 304 to a client that has it already.</summary>
internal static class EntityTags
{
    /// <summary>Metadata of an endpoint whose answer streams: it is never held back for a tag, and sets its own.</summary>
    public sealed record Streams;

    /// <summary>Metadata of an endpoint that changes what the client read: it has to name the version in If-Match.</summary>
    public sealed record NeedsVersion;

    public static void UseEntityTags(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<Streams>() is not null)
        {
            await next(context);
            return;
        }

        var response = context.Response;
        var wire = response.Body;
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = wire;
        }

        if (response.StatusCode == StatusCodes.Status200OK)
        {
            if (response.Headers.ETag.Count == 0)
            {
                response.Headers.ETag = Hash(held.GetBuffer().AsSpan(0, (int)held.Length));
            }

            // What an editor decides shows at once: a client may keep an answer, but asks whether it still holds.
            response.Headers.CacheControl = "private, no-cache";
            if (Matches(context.Request.GetTypedHeaders().IfNoneMatch, response.Headers.ETag.ToString()))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                response.ContentLength = null;
                return;
            }
        }

        held.Position = 0;
        await held.CopyToAsync(wire, context.RequestAborted);
    });

    /// <summary>The tag that a GET gives what is answered with this body now.</summary>
    public static string Of<T>(HttpContext context, T body) =>
        Hash(JsonSerializer.SerializeToUtf8Bytes(body, context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));

    /// <summary>Holds a change against the version that it was made on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="tag">The tag of what is changed, as it is now.</param>
    /// <param name="what">What is changed: "article".</param>
    /// <returns>Null when If-Match names that version.</returns>
    public static ProblemHttpResult? Refusal(HttpContext context, string tag, string what)
    {
        var named = context.Request.GetTypedHeaders().IfMatch;
        var sent = context.Request.Headers.IfMatch.ToString();
        return named.Count == 0 && sent.Length > 0 ? ProblemKind.WrongValue.With($"If-Match cannot be \u201C{sent}\u201D: send the ETag as it came, with its quotation marks; now it is {tag}.")
            : named.Count == 0 ? ProblemKind.VersionRequired.With($"Send If-Match with the ETag of the {what} that you read; now it is {tag}.")
            : Matches(named, tag, isStrong: true) ? null
            : ProblemKind.StaleVersion.With($"The {what} is at version {tag} now: read it again first.");
    }

    /// <summary>Whether a tag is among those that a header names.</summary>
    /// <param name="named">Those that it names.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="isStrong">Whether a weak one names nothing, as in If-Match (RFC 9110): what is much the same is not what was read.</param>
    public static bool Matches(IEnumerable<EntityTagHeaderValue> named, string tag, bool isStrong = false) =>
        EntityTagHeaderValue.TryParse(tag, out var own) && named.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, isStrong));

    private static string Hash(ReadOnlySpan<byte> body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
}
