using System.CommandLine;
using System.Diagnostics;
using ClaimTracker.Cli.Serving;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker serve</c>: runs the web application that lies beside the command line.</summary>
internal static class ServeCommand
{
    private static readonly string[] Examples = ["claimtracker serve", "claimtracker serve --urls http://localhost:5218"];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Run the web application on this computer; what follows is handed to it.") { TreatUnmatchedTokensAsErrors = false };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.UnmatchedTokens, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (WebProgramFile.Find(AppContext.BaseDirectory) is not { } program)
        {
            terminal.Fail($"the web application {WebProgramFile.Name} is not beside this program in {AppContext.BaseDirectory}; install the two together");
            return ExitCode.Failed;
        }

        using var server = Process.Start(program.StartInfo(arguments))
            ?? throw new IOException($"The web application {program.Path} did not start.");
        try
        {
            await server.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C in a terminal has reached it already; a signal to this process alone has not.
            ChildSignal.Terminate(server);
            await server.WaitForExitAsync(CancellationToken.None);
            return ExitCode.Interrupted;
        }

        return server.ExitCode == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
