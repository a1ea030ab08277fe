namespace ClaimTracker.Web.Api.Requests;

/// <summary>Refuses writes that a page of another site makes a browser send: a program outside a browser sends no Origin.</summary>
internal static class OwnOrigin
{
    public static void UseOwnOrigin(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        var request = context.Request;
        var origin = request.Headers.Origin.ToString();
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}")
        {
            await next(context);
            return;
        }

        await ProblemKind.ForeignOrigin.With($"The request comes from {origin}, and this program is {request.Scheme}://{request.Host}.").ExecuteAsync(context);
    });
}
