using ClaimTracker.Data.Sqlite;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Benchmarks;

/// <summary>The web application over a store of its own, listening on a free port of this computer, with a bare table served beside its pages.</summary>
internal sealed class RunningWeb : IAsyncDisposable
{
    /// <summary>Where the bare table is.</summary>
    public const string BarePath = "/bare-table";

    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningWeb(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');

    public static async Task<RunningWeb> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "claimtracker-benchmark-" + Guid.NewGuid().ToString("N"));
        var app = WebProgram.Build(
        [
            "--applicationName=ClaimTracker.Web", "--environment=Production", $"--ClaimTracker:DataFolder={folder}", "--ClaimTracker:ReadSamples=false", "--ClaimTracker:Port=0", "--Serilog:MinimumLevel:Default=Error",
        ]);
        app.MapGet(BarePath, () => new RazorComponentResult<BareTable>());
        await app.Services.GetRequiredService<ClaimTrackerStore>().OpenAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningWeb(app, folder);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, true);
    }
}
