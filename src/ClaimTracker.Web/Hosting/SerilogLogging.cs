using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace ClaimTracker.Web.Hosting;

/// <summary>Structured logs by Serilog: short lines on the console, JSON Lines in the data folder, one event a request.</summary>
/// <remarks>
/// The one place that knows Serilog. It comes in through Serilog.Extensions.Logging; to take Serilog.AspNetCore instead, replace
/// <see cref="AddSerilogLogging"/> by its <c>AddSerilog</c> and <see cref="UseRequestLog"/> by its <c>UseSerilogRequestLogging</c>.
/// </remarks>
internal static partial class SerilogLogging
{
    private const long MaxFileBytes = 16 * 1024 * 1024;

    /// <param name="builder">What is started; section <c>Serilog</c> of its settings may add sinks and levels.</param>
    /// <param name="folder">Where log files go; null for none.</param>
    public static void AddSerilogLogging(this WebApplicationBuilder builder, string? folder)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .Enrich.FromLogContext()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}", formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Error);
        if (folder is not null)
        {
            configuration.WriteTo.File(
                new JsonFormatter(renderMessage: false), Path.Combine(folder, "claimtracker-.jsonl"), rollingInterval: RollingInterval.Day,
                fileSizeLimitBytes: MaxFileBytes, rollOnFileSizeLimit: true, retainedFileCountLimit: 14);
        }

        builder.Logging.ClearProviders().AddSerilog(configuration.CreateLogger(), dispose: true);
    }

    /// <summary>Writes one event a request: method, path, status, milliseconds. Never the query, which holds what people search for.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ClaimTracker.Requests");
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            var started = clock.GetTimestamp();

            // Taken now: an error page runs under a path of its own, and is fetched whatever was sent. Escaped: a path may hold line breaks.
            var method = context.Request.Method;
            var path = context.Request.Path.ToUriComponent();
            try
            {
                await next(context);
            }
            finally
            {
                var milliseconds = Math.Round(clock.GetElapsedTime(started).TotalMilliseconds, 1);
                var status = context.Response.StatusCode;
                var level = LevelOf(path, status);
                RequestServed(logger, level, method, path, status, milliseconds);
            }
        });
    }

    [LoggerMessage(EventId = 1, EventName = "Request", Message = "{Method} {Path} {Status} in {Milliseconds} ms")]
    private static partial void RequestServed(Microsoft.Extensions.Logging.ILogger logger, LogLevel level, string method, string path, int status, double milliseconds);

    private static LogLevel LevelOf(string path, int status) => status switch
    {
        >= 500 => LogLevel.Error,
        _ when path.StartsWith("/_", StringComparison.Ordinal) || path is "/health" || Path.HasExtension(path) && status < 400 => LogLevel.Debug,
        _ => LogLevel.Information,
    };
}
