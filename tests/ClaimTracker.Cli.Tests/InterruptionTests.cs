using System.Diagnostics;
using System.Text.Json;

namespace ClaimTracker.Cli.Tests;

/// <summary>What Ctrl-C does to a command at work, in a process of its own.</summary>
public class InterruptionTests
{
    private const int Articles = 6000;

    [Fact]
    public async Task Ctrl_C_stops_after_the_current_article_and_leaves_whole_lines()
    {
        using var run = new CommandRun();
        for (var i = 0; i < Articles; i++)
        {
            run.Add($"in/{i}.txt", string.Concat(Enumerable.Repeat($"Twelve buses burned in depot {i} on Monday, the fire service said.\n\n", 12)));
        }

        // Whoever runs the tests behind a shell's & has its processes ignore the signal from their birth.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(CommandLine).Assembly.Location, "extract", run.In]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var command = Process.Start(start)!;
        var first = await command.StandardOutput.ReadLineAsync();
        using (var signal = Process.Start("kill", ["-INT", $"{command.Id}"]))
        {
            await signal.WaitForExitAsync();
        }

        var rest = await command.StandardOutput.ReadToEndAsync();
        var said = await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();

        Assert.Equal((ExitCode.Interrupted, "Interrupted."), (command.ExitCode, said.Trim()));
        Assert.EndsWith("\n", rest, StringComparison.Ordinal);
        var lines = (first + "\n" + rest).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 1, Articles - 1);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }
}
