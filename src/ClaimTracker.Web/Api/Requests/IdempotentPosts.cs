using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Data.Answers;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Answers a POST that is sent again with the same Idempotency-Key as it was answered first, and does it only once.</summary>
internal sealed class IdempotentPosts(KeepAnswer keepAnswer)
{
    /// <summary>The most characters of a key.</summary>
    public const int MaxKeyLength = 200;

    private readonly ConcurrentDictionary<string, byte> _atWork = new(StringComparer.Ordinal);

    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (!HttpMethods.IsPost(context.Request.Method) || key.Length == 0)
        {
            await next(context);
            return;
        }

        if (key.Length > MaxKeyLength)
        {
            await ProblemKind.WrongValue.With($"The Idempotency-Key has {key.Length} characters: {MaxKeyLength} at most.").ExecuteAsync(context);
            return;
        }

        if (!_atWork.TryAdd(key, 0))
        {
            await ProblemKind.InProgress.With("The request that has this key first is still at work.").ExecuteAsync(context);
            return;
        }

        try
        {
            await OnceAsync(context, next, key);
        }
        finally
        {
            _atWork.TryRemove(key, out _);
        }
    }

    private async Task OnceAsync(HttpContext context, RequestDelegate next, string key)
    {
        var fingerprint = await FingerprintAsync(context.Request, context.RequestAborted);
        if (await keepAnswer.FindAsync(key, context.RequestAborted) is { } kept)
        {
            await (kept.Fingerprint == fingerprint
                ? ReplayAsync(context, kept)
                : ProblemKind.KeyReused.With("Another request had this key before: its address or its body differs.").ExecuteAsync(context));
            return;
        }

        var wire = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        // A mistake of the program or of the client did nothing, and may be sent again.
        if (context.Response.StatusCode is >= 200 and < 300)
        {
            await keepAnswer.RunAsync(
                new KeptAnswer(
                    key, fingerprint, context.Response.StatusCode, context.Response.ContentType, Header(context, "Location"), Header(context, "ETag"), held.ToArray()),
                CancellationToken.None);
        }

        held.Position = 0;
        await held.CopyToAsync(wire, context.RequestAborted);
    }

    private static async Task ReplayAsync(HttpContext context, KeptAnswer kept)
    {
        context.Response.StatusCode = kept.Status;
        context.Response.ContentType = kept.ContentType;
        context.Response.Headers["Idempotency-Replayed"] = "true";
        if (kept.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }

        if (kept.ETag is { } tag)
        {
            context.Response.Headers.ETag = tag;
        }

        await context.Response.Body.WriteAsync(kept.Body, context.RequestAborted);
    }

    private static async Task<string> FingerprintAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(request.Path + request.QueryString + "\n"));
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Header(HttpContext context, string name) => context.Response.Headers[name].ToString() is { Length: > 0 } value ? value : null;
}
