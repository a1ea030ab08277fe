using System.CommandLine;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Cli.Inputs;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker add</c>: reads articles into the store and compares them with what is there.</summary>
internal static class AddCommand
{
    private static readonly string[] Examples =
    [
        "claimtracker add article.txt",
        "claimtracker add articles/ --story \"Depot fire\"",
        "claimtracker add articles/ --manifest about.jsonl",
    ];

    public static Command Create(Terminal terminal)
    {
        var paths = SharedArguments.Paths();
        var story = SharedArguments.Story("The story that all the articles go to; without it, the one that the manifest names for each.");
        var manifest = SharedArguments.Manifest();
        var data = SharedArguments.Data();
        var command = new Command("add", "Read articles into the store and compare them with those that are there; adding one again adds nothing.") { paths, story, manifest, data };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal, parsed.GetRequiredValue(paths), parsed.GetValue(story), parsed.GetValue(manifest), parsed.GetValue(data), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? story, string? manifest, string? data, CancellationToken cancellationToken)
    {
        var inputs = ArticleInputs.Find(paths, manifest);
        var tally = new AddingTally(terminal, inputs);
        if (inputs.Articles.Count > 0)
        {
            await using var desk = await OpenDesk.ForAddingAsync(data, cancellationToken);
            await desk.AddAsync(inputs.Articles, story, tally, cancellationToken);
        }

        return tally.Finish();
    }
}
