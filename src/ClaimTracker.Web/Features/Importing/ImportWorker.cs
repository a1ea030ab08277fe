using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Web.Features.Importing;

/// <summary>Reads what waits in imports, beside the pages and from one start of the program to the next.</summary>
internal sealed partial class ImportWorker(RunImports runImports, ImportNews news, ILogger<ImportWorker> logger) : BackgroundService
{
    // How long it leaves a store alone that could not be written: long enough for somebody to make room on the disk.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var recovered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!recovered)
                {
                    await runImports.RecoverAsync(stoppingToken);
                    recovered = true;
                }

                while (await runImports.RunStepAsync(news, stoppingToken))
                {
                }

                await news.WaitAsync(stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                recovered = false;
                StoreUnavailable(logger, unavailable.Message);
                await Task.Delay(Patience, stoppingToken);
            }
        }
    }

    [LoggerMessage(EventId = 20, EventName = "ImportPaused", Level = LogLevel.Error, Message = "Imports pause: {Reason}")]
    private static partial void StoreUnavailable(ILogger logger, string reason);
}
