using System.Diagnostics;
using System.Text;

namespace ClaimTracker.Cli.Tests.Terminals;

/// <summary>A command on a terminal of its own, as a person has it: made by <c>script</c>, since a pipe is none.</summary>
internal sealed class PseudoTerminal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _screen = new();
    private readonly Task _reading;

    private PseudoTerminal(Process process)
    {
        _process = process;
        _reading = ReadAsync();
    }

    /// <summary>All that was written to the terminal so far, what moves the cursor included.</summary>
    public string Screen
    {
        get
        {
            lock (_screen)
            {
                return _screen.ToString();
            }
        }
    }

    /// <param name="command">For <c>sh</c>.</param>
    /// <param name="folder">Where it works.</param>
    /// <param name="environment">What is set beside what the tests have; null takes away.</param>
    public static PseudoTerminal Start(string command, string folder, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        start.Environment["TERM"] = "xterm";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new PseudoTerminal(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its exit code, and what it wrote to the terminal.</returns>
    public static async Task<(int Code, string Screen)> RunAsync(string command, string folder, params (string Name, string? Value)[] environment)
    {
        await using var terminal = Start(command, folder, environment);
        await terminal._process.WaitForExitAsync().WaitAsync(Patience);
        await terminal._reading.WaitAsync(Patience);
        return (terminal._process.ExitCode, terminal.Screen);
    }

    public async Task TypeAsync(string keys)
    {
        await _process.StandardInput.WriteAsync(keys);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits for something to be so.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        for (var waited = Stopwatch.StartNew(); !isSo(); await Task.Delay(50))
        {
            Assert.True(waited.Elapsed < Patience && !_process.HasExited, $"{what}; the terminal shows:\n{Screen}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        for (int read; (read = await _process.StandardOutput.ReadAsync(buffer)) > 0;)
        {
            lock (_screen)
            {
                _screen.Append(buffer, 0, read);
            }
        }
    }
}
