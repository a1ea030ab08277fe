using ClaimTracker.Data.Exports;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>An export that is being made while its page shows how far it is.</summary>
internal sealed class ExportJob(string id, string title, int total, CancellationTokenSource stop) : IProgress<int>
{
    private int _done;

    public string Id { get; } = id;

    /// <summary>The list with its filter in plain words.</summary>
    public string Title { get; } = title;

    /// <summary>How many rows there will be; of a data package, how many claims.</summary>
    public int Total { get; } = total;

    public int Done => Volatile.Read(ref _done);

    /// <summary>Ends with the record; null when no row matched any more.</summary>
    public required Task<ExportRow?> Work { get; set; }

    public void Report(int value) => Volatile.Write(ref _done, value);

    /// <summary>Calls it off; one that is done stays.</summary>
    public void Cancel()
    {
        if (!Work.IsCompleted)
        {
            stop.Cancel();
        }
    }
}
