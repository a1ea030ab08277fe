using System.Diagnostics;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Cli.Tests.Desk;

public sealed class RunningServerTests
{
    private const string First = "Depot fire\n\n\u201CNobody was inside the large hall when it burned down,\u201D said Anna Berg, the fire chief of Lund. Twelve buses were destroyed.\n";

    private const string Second = "Buses burn\n\n\u201CNobody was inside the old hall when it burned down,\u201D said Anna Berg in Lund. Twelve buses were destroyed on Monday.\n";

    [Fact]
    public async Task A_store_that_a_server_holds_is_reached_through_the_server()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", First);
        run.Add("in/b.txt", Second);
        run.Add("in/film.mp4", "x");
        using var server = await StartAsync(run.Data);
        try
        {
            Assert.Equal(ExitCode.SomeFilesFailed, (await run.RunAsync("add", run.In, "--story", "Depot", "--data", run.Data)).Code);
            Assert.Contains("2 articles added, 1 could not be read", run.Error, StringComparison.Ordinal);
            await run.RunAsync("add", run.In, "--story", "Depot", "--data", run.Data);
            Assert.Contains("0 articles added, 2 there already", run.Error, StringComparison.Ordinal);

            Assert.Equal(ExitCode.Done, (await run.RunAsync("list", "--story", "depot", "--data", run.Data)).Code);
            Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

            Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--format", "jsonl", "--columns", "exact", "-o", "-", "--data", run.Data)).Code);
            Assert.Contains("Nobody was inside the old hall", run.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync("export", "--filter", "q=nothing-has-this", "--format", "csv", "--data", run.Data)).Code);

            Assert.Equal(ExitCode.Done, (await run.RunAsync("conflicts", "--jsonl", "--data", run.Data)).Code);
            var id = run.Lines[0].GetProperty("id").GetString()!;
            Assert.Equal(ExitCode.Done, (await run.RunAsync("show", id, "--data", run.Data)).Code);
            Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", id, "same_quantity", "--by", "Ada", "--data", run.Data)).Code);
            var decision = run.Output.Trim().Split(' ')[^1];
            Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", "--undo", decision, "--by", "Ada", "--data", run.Data)).Code);
            Assert.Contains($"undoes {decision}", run.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Failed, (await run.RunAsync("decide", "--undo", "nothing", "--by", "Ada", "--data", run.Data)).Code);
            Assert.Equal(ExitCode.Failed, (await run.RunAsync("decide", id, "not_the_same", "--by", "Bo", "--seen", "0", "--data", run.Data)).Code);
            Assert.Contains("read it again", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<Process> StartAsync(string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(WebProgram());
        start.ArgumentList.Add("--ClaimTracker:Port=0");
        start.ArgumentList.Add("--ClaimTracker:ReadSamples=false");
        start.Environment[StoreLocation.Variable] = data;
        var server = Process.Start(start)!;
        _ = server.StandardOutput.ReadToEndAsync();
        var error = server.StandardError.ReadToEndAsync();
        var address = StoreLocation.Find(data).AddressFile;
        while (!File.Exists(address))
        {
            Assert.False(server.HasExited, server.HasExited ? await error : "");
            await Task.Delay(50);
        }

        return server;
    }

    private static string WebProgram()
    {
        // .../tests/ClaimTracker.Cli.Tests/bin/Debug/net10.0/ beside .../src/ClaimTracker.Web/bin/Debug/net10.0/
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration, root) = (own.Name, own.Parent!.Name, own.Parent.Parent!.Parent!.Parent!.Parent!.FullName);
        return Path.Combine(root, "src", "ClaimTracker.Web", "bin", configuration, framework, "ClaimTracker.Web.dll");
    }
}
