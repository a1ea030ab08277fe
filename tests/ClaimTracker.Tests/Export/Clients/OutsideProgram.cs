using System.Diagnostics;
using System.Text;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>A program that is not ours, as it lies on the machine.</summary>
internal static class OutsideProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The folder of the clients' scripts, where the packages of npm are installed.</summary>
    public static string Clients { get; } = Path.Combine(SourceRoot(), "tests", "clients");

    /// <summary>Whether it can be run; a path that begins with <c>npm:</c> is a package of the clients' folder, one with a slash a file.</summary>
    public static bool IsThere(string program) => program switch
    {
        _ when program.StartsWith("npm:", StringComparison.Ordinal) => Directory.Exists(Path.Combine(Clients, "node_modules", program[4..])),
        _ when program.Contains('/', StringComparison.Ordinal) => File.Exists(program),
        _ => Array.Exists((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, program))),
    };

    /// <summary>Runs it and returns what it prints; fails where it fails.</summary>
    public static async Task<(string Output, string Error)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var end = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(end.Token);
        var error = process.StandardError.ReadToEndAsync(end.Token);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await error}\n{await output}");
        return (await output, await error);
    }

    private static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is in none of the folders above the tests.");
        }

        return folder.FullName;
    }
}
