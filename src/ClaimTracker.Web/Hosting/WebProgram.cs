using ClaimTracker.Data;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Web.Api;
using ClaimTracker.Web.Features.Importing;
using ClaimTracker.Web.Features.Exports;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Lists;
using ClaimTracker.Web.Startup;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace ClaimTracker.Web.Hosting;

/// <summary>Puts the web application together and runs it.</summary>
internal static class WebProgram
{
    /// <exception cref="StartProblemException">A setting cannot be used.</exception>
    public static WebApplication Build(string[] args)
    {
        // The content stands beside the program: it can be started from any folder.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        var options = ReadOptions(builder.Configuration);
        var location = StoreLocation.Find(options.DataFolder);
        builder.Services.AddSingleton(options);
        builder.AddSerilogLogging(EnsureFolder(location, "logs"));
        builder.WebHost.UseUrls([.. ListenAddresses.Find(builder.Configuration[WebHostDefaults.ServerUrlsKey], options.Port)]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.MaxBytes;
        });
        builder.Services.AddDataProtection()
            .SetApplicationName("ClaimTracker")
            .PersistKeysToFileSystem(new DirectoryInfo(EnsureFolder(location, "keys")));
        builder.Services.AddClaimTrackerStore(store => store.Folder = options.DataFolder);
        builder.Services.AddSingleton<StoreStart>();
        builder.Services.AddSingleton(services => new KeptPages(services.GetRequiredService<ClaimTrackerStore>(), KeptPages.MostPages));
        builder.Services.AddKeyedSingleton(KeptPages.Searches, (services, _) => new KeptPages(services.GetRequiredService<ClaimTrackerStore>(), KeptPages.MostSearches));
        builder.Services.AddSingleton<CircuitHandler, CircuitLimit>();
        builder.Services.AddSingleton<ImportNews>();
        builder.Services.AddSingleton<IntakeDesk>();
        builder.Services.AddHostedService<ImportWorker>();
        builder.Services.AddSingleton<RefreshWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RefreshWorker>());
        builder.Services.AddSingleton<ExportDesk>();
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = (int)RequestLimits.MaxBytes;
            form.MultipartBodyLengthLimit = RequestLimits.MaxBytes;

            // Files count as values: one more than an import takes, so that the page can say so, and the fields beside them.
            form.ValueCountLimit = StartImport.MaxFiles + 100;
        });
        ForeignHostAnswer.AddTo(builder.Services);
        builder.Services.AddApi();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "claimtracker-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.FormFieldName = "__form";
        });
        builder.Services.AddRazorComponents(components => components.MaxFormMappingCollectionSize = 64).AddInteractiveServerComponents(LimitCircuits);
        builder.Services.Configure<HubOptions>(hub => hub.MaximumReceiveMessageSize = 64 * 1024);

        var app = builder.Build();
        ForeignHostAnswer.UsePassedMark(app);
        app.UseRequestLog();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseOwnPagesOnly();
        app.UseRequestLimits();
        app.UseErrorPages();

        // Behind the error pages, so that they are found by their own addresses.
        app.UseRouting();
        app.UseApi();
        app.UseAntiforgery();
        app.UseFormCheck();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapTheme();
        app.MapSamples();
        app.MapLists();
        app.MapListDownloads();
        app.MapExportPages();
        app.MapApi();
        app.MapImports();
        app.MapPictures();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(circuit => circuit.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }

    /// <summary>Opens the store, listens, says where, and serves until it is stopped.</summary>
    /// <exception cref="StartProblemException">A port is in use.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public static async Task RunAsync(WebApplication app, TextWriter console)
    {
        await using (app)
        {
            var options = app.Services.GetRequiredService<ClaimTrackerOptions>();
            var addresses = ListenAddresses.Find(app.Configuration[WebHostDefaults.ServerUrlsKey], options.Port);

            // Before the store is touched: a port in use mostly means that another ClaimTracker serves this very store.
            ListenAddresses.EnsureFree(addresses);
            var samples = options.ReadSamples ? SamplesEndpoint.Folder : null;
            await app.Services.GetRequiredService<StoreStart>().RunAsync(samples, console, app.Lifetime.ApplicationStopping);
            try
            {
                await app.StartAsync();
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                throw ListenAddresses.InUse(new Uri(addresses[0]).Port, taken);
            }

            var addressFile = app.Services.GetRequiredService<ClaimTrackerStore>().Location.AddressFile;

            // Moved into place, so that nobody reads half an address.
            await File.WriteAllTextAsync(addressFile + ".new", app.Urls.First());
            File.Move(addressFile + ".new", addressFile, overwrite: true);
            await console.WriteLineAsync($"ClaimTracker is at {string.Join(" and ", app.Urls)} - press Ctrl+C to stop it.");
            await app.WaitForShutdownAsync();
            File.Delete(addressFile);
        }
    }

    private static ClaimTrackerOptions ReadOptions(ConfigurationManager configuration)
    {
        var section = configuration.GetSection(ClaimTrackerOptions.Section);
        ClaimTrackerOptions options;
        try
        {
            options = section.Get<ClaimTrackerOptions>() ?? new ClaimTrackerOptions();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new StartProblemException($"A setting cannot be read: {unreadable.Message}", unreadable);
        }

        return options.Problem() is { } problem ? throw new StartProblemException(problem) : options;
    }

    private static string EnsureFolder(StoreLocation location, string name)
    {
        var folder = Path.Combine(location.Folder, name);
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartProblemException(
                $"The data folder {location.Folder} cannot be written: make it writable, or name another with {StoreLocation.Variable}.", unwritable);
        }
    }

    private static void LimitCircuits(CircuitOptions circuits)
    {
        circuits.DisconnectedCircuitMaxRetained = 50;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
        circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(20);
    }
}
