using ClaimTracker.Tests.Export.Clients;

namespace ClaimTracker.Cli.Tests.Terminals;

/// <summary>What a person sees at a terminal, and what a pipe gets.</summary>
public sealed class TerminalTests
{
    private static readonly string Program = $"dotnet '{typeof(CommandLine).Assembly.Location}'";

    [FactWith("script")]
    public async Task Colours_come_only_to_a_terminal_that_has_them_and_only_where_they_are_not_turned_off()
    {
        using var run = new CommandRun();
        Directory.CreateDirectory(run.In);
        var wrong = $"{Program} show none --data nowhere";

        Assert.Contains("\e[31merror: \e[0m", (await PseudoTerminal.RunAsync(wrong, run.Folder)).Screen, StringComparison.Ordinal);
        Assert.Contains("\e[31merror: \e[0m", (await PseudoTerminal.RunAsync(wrong, run.Folder, ("NO_COLOR", ""))).Screen, StringComparison.Ordinal);
        foreach (var (name, value) in new (string, string)[] { ("NO_COLOR", "1"), ("NO_COLOR", "0"), ("TERM", "dumb") })
        {
            var (_, plain) = await PseudoTerminal.RunAsync(wrong, run.Folder, (name, value));
            Assert.Contains("error: there is no database", plain, StringComparison.Ordinal);
            Assert.DoesNotContain("\e[3", plain, StringComparison.Ordinal);
        }

        await PseudoTerminal.RunAsync($"{wrong} 2> said.txt", run.Folder);
        Assert.StartsWith("error: ", await File.ReadAllTextAsync(Path.Combine(run.Folder, "said.txt")), StringComparison.Ordinal);
    }

    [FactWith("script")]
    public async Task Progress_is_shown_on_a_terminal_and_nowhere_else()
    {
        using var run = new CommandRun();
        for (var i = 0; i < 4; i++)
        {
            run.Add($"in/{i}.txt", $"Depot {i} burns\n\nTwelve buses burned in depot {i} on Monday, the fire service said.");
        }

        var (code, screen) = await PseudoTerminal.RunAsync($"{Program} add in --data data", run.Folder);
        Assert.Equal(ExitCode.Done, code);
        Assert.Matches("\r[1-4] of 4", screen);
        Assert.Contains("4 articles added", screen, StringComparison.Ordinal);

        // The data go to a file and the person still sees how far it is.
        (_, screen) = await PseudoTerminal.RunAsync($"{Program} extract in > out.jsonl", run.Folder);
        Assert.Matches("\r[1-4] of 4", screen);
        Assert.Equal(4, File.ReadLines(Path.Combine(run.Folder, "out.jsonl")).Count());

        (_, screen) = await PseudoTerminal.RunAsync($"{Program} extract in 2> said.txt > out.jsonl", run.Folder);
        Assert.DoesNotContain(" of 4", screen + await File.ReadAllTextAsync(Path.Combine(run.Folder, "said.txt")), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', await File.ReadAllTextAsync(Path.Combine(run.Folder, "out.jsonl")));
    }
}
