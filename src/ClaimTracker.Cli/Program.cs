using System.Runtime.InteropServices;
using ClaimTracker.Cli;

// The first signal asks the command to stop after its current item, the second ends the process.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var terminal = Terminal.OfProcess();
var code = await CommandLine.RunAsync(args, terminal, stop.Token);
terminal.Output.Flush();
return code;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
