using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Web.Startup;

/// <summary>Brings stories up to date that older rules have read, or that were left unfinished, beside the pages: a large store takes minutes.</summary>
internal sealed partial class RefreshWorker(RefreshStories refreshStories, ILogger<RefreshWorker> logger) : BackgroundService, IProgress<StoryRefresh>
{
    // How long it leaves a store alone that could not be written: long enough for somebody to make room on the disk.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private Tuple<StoryRefresh>? _current;

    /// <summary>The story that is being read again; null when all are up to date.</summary>
    public StoryRefresh? Current => Volatile.Read(ref _current)?.Item1;

    public void Report(StoryRefresh value)
    {
        Volatile.Write(ref _current, Tuple.Create(value));
        ReadingAgain(logger, value.Name, value.Number, value.Count);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        for (var isDone = false; !isDone;)
        {
            try
            {
                await refreshStories.RunAsync(this, stoppingToken);
                isDone = true;
            }
            catch (StoreUnavailableException unavailable)
            {
                StoreUnavailable(logger, unavailable.Message);
                await Task.Delay(Patience, stoppingToken);
            }
        }

        Volatile.Write(ref _current, null);
    }

    [LoggerMessage(EventId = 30, EventName = "StoryReadAgain", Level = LogLevel.Information, Message = "Reading the story {Story} again with the rules of this version, {Number} of {Count}")]
    private static partial void ReadingAgain(ILogger logger, string story, int number, int count);

    [LoggerMessage(EventId = 31, EventName = "RefreshPaused", Level = LogLevel.Error, Message = "Stories are not brought up to date: {Reason}")]
    private static partial void StoreUnavailable(ILogger logger, string reason);
}
