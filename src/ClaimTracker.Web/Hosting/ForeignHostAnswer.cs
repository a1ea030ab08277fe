using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.HostFiltering;

namespace ClaimTracker.Web.Hosting;

/// <summary>Says what to do to a request for a host that is not this computer: the filter in front of everything refuses it without a word.</summary>
internal sealed class ForeignHostAnswer : IStartupFilter
{
    /// <summary>Takes it in, in front of the filter.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, ForeignHostAnswer>());
        services.PostConfigure<HostFilteringOptions>(filter => filter.IncludeFailureMessage = false);
    }

    /// <summary>Marks what the filter let through.</summary>
    public static void UsePassedMark(WebApplication app) => app.Use((context, next) =>
    {
        context.Items[typeof(ForeignHostAnswer)] = true;
        return next(context);
    });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            await rest(context);
            if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false } && !context.Items.ContainsKey(typeof(ForeignHostAnswer)))
            {
                await PlainPage.WriteAsync(
                    context, ProblemKind.ForeignHost, $"The request asks for \u201C{context.Request.Host.Value}\u201D, and this program answers only to the computer that it runs on.",
                    "Open it there as", $"{context.Request.Scheme}://localhost:{context.Connection.LocalPort}/");
            }
        });
        next(app);
    };
}
