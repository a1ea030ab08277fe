using System.Text;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Refuses a body in an encoding that is not known here, which the reading of JSON takes for a mistake of the program.</summary>
internal static class BodyEncodings
{
    public static void UseKnownEncodings(this IApplicationBuilder app) => app.Use(static (context, next) =>
        context.Request.GetTypedHeaders().ContentType is { Charset.HasValue: true } type && !IsKnown(type.Charset.ToString().Trim('"'))
            ? ProblemKind.WrongMediaType.With($"There is no charset \u201C{type.Charset}\u201D: send application/json in UTF-8.").ExecuteAsync(context)
            : context.Request.Headers.ContentEncoding.ToString() is { Length: > 0 } packed && !packed.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? ProblemKind.WrongMediaType.With($"A body packed as \u201C{packed}\u201D is not unpacked here: send it as it is, without Content-Encoding.").ExecuteAsync(context)
            : next(context));

    private static bool IsKnown(string charset) => Array.Exists(Encoding.GetEncodings(), encoding => string.Equals(encoding.Name, charset, StringComparison.OrdinalIgnoreCase));
}
