using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ClaimTracker.Web.Hosting;

/// <summary>Lets only so many pages hold a circuit at once, so that opening pages without end cannot take the computer's memory.</summary>
internal sealed class CircuitLimit : CircuitHandler
{
    /// <summary>The most circuits at once: far more than the open pages of a newsroom.</summary>
    public const int Most = 500;

    private int _open;

    /// <exception cref="InvalidOperationException">There are too many.</exception>
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _open) > Most)
        {
            Interlocked.Decrement(ref _open);
            throw new InvalidOperationException($"More than {Most} pages are open: close some, or read without the live parts.");
        }

        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        // One that was refused is closed as well, and was not counted.
        if (Volatile.Read(ref _open) > 0)
        {
            Interlocked.Decrement(ref _open);
        }

        return Task.CompletedTask;
    }
}
