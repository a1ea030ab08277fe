using System.Collections.Concurrent;
using ClaimTracker.Data.Exports;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>Makes exports beside the requests that ask for them, two at a time, so that a large one has progress and can be called off.</summary>
internal sealed partial class ExportDesk(CreateExport createExport, PreviewExport previewExport, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ExportDesk> logger) : IDisposable
{
    // How long a request waits for a small export before it shows the page of progress.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, ExportJob> _jobs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _hands = new(2, 2);

    /// <summary>Starts, and waits a moment: most exports are made by then.</summary>
    public async Task<ExportJob> StartAsync(ExportPlan plan, CancellationToken cancellationToken)
    {
        var preview = await previewExport.RunAsync(plan, cancellationToken);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        var job = new ExportJob(Guid.NewGuid().ToString("N"), preview.Title, preview.Total, stop) { Work = Task.FromResult<ExportRow?>(null) };
        job.Work = Task.Run(() => WorkAsync(plan, job, stop), CancellationToken.None);
        _jobs[job.Id] = job;
        await Task.WhenAny(job.Work, Task.Delay(Patience, cancellationToken));
        return job;
    }

    /// <returns>Null when there is none, or it was long ago.</returns>
    public ExportJob? Find(string id) => _jobs.GetValueOrDefault(id);

    public void Dispose() => _hands.Dispose();

    private async Task<ExportRow?> WorkAsync(ExportPlan plan, ExportJob job, CancellationTokenSource stop)
    {
        try
        {
            await _hands.WaitAsync(stop.Token);
            try
            {
                return await createExport.RunAsync(plan, job, stop.Token);
            }
            finally
            {
                _hands.Release();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ExportFailed(logger, failure);
            throw;
        }
        finally
        {
            stop.Dispose();
            _ = ForgetAsync(job.Id);
        }
    }

    private async Task ForgetAsync(string id)
    {
        await Task.Delay(Remembered, clock, lifetime.ApplicationStopping).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        _jobs.TryRemove(id, out _);
    }

    [LoggerMessage(EventId = 1, EventName = "ExportFailed", Level = LogLevel.Error, Message = "An export could not be made")]
    private static partial void ExportFailed(ILogger logger, Exception failure);
}
