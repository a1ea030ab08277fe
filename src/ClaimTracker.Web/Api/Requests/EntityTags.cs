using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Gives every JSON answer to a GET an ETag, and answers 304 to a client that has it already.</summary>
internal static class EntityTags
{
    /// <summary>Metadata of an endpoint whose answer streams: it is never held back for a tag, and sets its own.</summary>
    public sealed record Streams;

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
                response.Headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(held.GetBuffer().AsSpan(0, (int)held.Length)).AsSpan(0, 12))}\"";
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

    /// <summary>Whether a tag is among those that a header names.</summary>
    public static bool Matches(IEnumerable<EntityTagHeaderValue> named, string tag) =>
        EntityTagHeaderValue.TryParse(tag, out var own) && named.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, useStrongComparison: false));
}
