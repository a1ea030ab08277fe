using System.Threading.Channels;

namespace ClaimTracker.Web.Features.Importing;

/// <summary>Wakes the worker when files wait, and tells the open pages of this process when a file has come further.</summary>
public sealed class ImportNews : IProgress<string>
{
    // One waiting call is enough: the worker goes on until nothing waits.
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A file of an import has come further; the argument is the import's id.</summary>
    public event EventHandler<string>? Moved;

    /// <summary>Files wait: the worker is woken.</summary>
    public void Call() => _calls.Writer.TryWrite(true);

    /// <summary>Ends when files wait.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await _calls.Reader.ReadAsync(cancellationToken);

    public void Report(string value) => Moved?.Invoke(this, value);
}
