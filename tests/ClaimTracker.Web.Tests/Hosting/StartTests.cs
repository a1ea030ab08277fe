using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClaimTracker.Web.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "claimtracker-start-" + Guid.NewGuid().ToString("N"));

    public StartTests() => Directory.CreateDirectory(_folder);

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task A_port_in_use_ends_with_one_sentence_before_anything_is_stored()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, error) = await StartAsync(_folder, port);

        Assert.NotEqual(0, code);
        AssertOneSentence(error, port.ToString(CultureInfo.InvariantCulture));
        Assert.False(File.Exists(Path.Combine(_folder, "claimtracker.db")));
    }

    [Fact]
    public async Task A_damaged_database_ends_with_one_sentence_and_stays_as_it_is()
    {
        var file = Path.Combine(_folder, "claimtracker.db");
        await File.WriteAllTextAsync(file, "These are the notes of a reporter and no database at all. " + new string('x', 5000));
        var before = await File.ReadAllBytesAsync(file);

        var (code, error) = await StartAsync(_folder, 0);

        Assert.NotEqual(0, code);
        AssertOneSentence(error, "claimtracker.db");
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_ends_with_one_sentence()
    {
        // A file stands where the folder should be: nobody can write into it, whoever runs the test.
        var file = Path.Combine(_folder, "taken");
        await File.WriteAllTextAsync(file, "");

        var (code, error) = await StartAsync(file, 0);

        Assert.NotEqual(0, code);
        AssertOneSentence(error, file);
    }

    private static void AssertOneSentence(string error, string named)
    {
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.EndsWith(".", line.TrimEnd(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> StartAsync(string folder, int port)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--ClaimTracker:Port={port}"));
        start.ArgumentList.Add("--ClaimTracker:ReadSamples=false");
        start.Environment["CLAIMTRACKER_DATA"] = folder;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            await output;
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
