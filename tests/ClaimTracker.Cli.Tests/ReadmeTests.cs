using System.Text.RegularExpressions;

namespace ClaimTracker.Cli.Tests;

/// <summary>Holds the README to the command line as it is.</summary>
public sealed partial class ReadmeTests
{
    private static string Root { get; } = FindRoot();

    private static string Readme { get; } = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public async Task It_lists_every_verb_and_no_other()
    {
        using var run = new CommandRun();
        await run.RunAsync("--help");
        var verbs = Verb().Matches(run.Output[run.Output.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var table = Readme[Readme.IndexOf("| verb | what |", StringComparison.Ordinal)..];
        var listed = table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2)
            .SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value.Split(' ')[0])).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(verbs);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_and_folder_that_its_commands_name_is_there()
    {
        var named = Named().Matches(Readme).Select(match => match.Value.TrimEnd('/')).Distinct().ToList();

        Assert.Contains("src/ClaimTracker.Web", named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));
    }

    [Fact]
    public async Task Its_commands_over_the_samples_do_what_it_says()
    {
        using var run = new CommandRun();
        var commands = Run().Matches(Readme).Select(match => match.Groups[1].Value.Trim()).ToList();
        Assert.NotEmpty(commands);

        foreach (var command in commands)
        {
            // In a folder of its own: its files are written there, and the store is there.
            List<string> words = [.. Word().Matches(command).Select(match => match.Value.Trim('"') is "seeds" ? Path.Combine(Root, "seeds") : match.Value.Trim('"'))];
            var output = words.IndexOf("-o") + 1;
            if (output > 0)
            {
                words[output] = Path.Combine(run.Folder, words[output]);
            }

            if (words[0] is "add" or "export" or "list" or "conflicts" or "show")
            {
                words.AddRange(["--data", run.Data]);
            }

            Assert.True((await run.RunAsync([.. words])).Code == ExitCode.Done, $"{command}: {run.Error}");
            Assert.True(output > 0 ? new FileInfo(words[output]).Length > 0 : run.Output.Length + run.Error.Length > 0, command);
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ClaimTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex(@"^ {2}(\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex("`([^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(src|tests|seeds)/[\w./-]*\w", RegexOptions.None, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^dotnet run --project src/ClaimTracker\.Cli -- (.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Run();
}
