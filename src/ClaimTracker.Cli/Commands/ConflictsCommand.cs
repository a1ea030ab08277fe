using System.CommandLine;
using ClaimTracker.Cli.Desk;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker conflicts</c>: what waits for an editor, each with its two passages.</summary>
internal static class ConflictsCommand
{
    private static readonly string[] Examples = ["claimtracker conflicts", "claimtracker conflicts --story \"Depot fire\"", "claimtracker conflicts --json"];

    public static Command Create(Terminal terminal)
    {
        var story = SharedArguments.Story("Only what concerns this story.");
        var data = SharedArguments.Data();
        var form = new RowOutput.Options();
        var command = new Command("conflicts", "List what does not fit and waits for an editor, each with the two passages.") { story, data };
        form.AddTo(command);
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => StoryListing.RunAsync(
            terminal, parsed.GetValue(story), parsed.GetValue(data), form.Of(parsed), static (desk, id, after, cancel) => desk.WaitingAsync(id, after, cancel),
            static finding => ShownText.Of(finding) + "\n", cancellationToken));
        return command;
    }
}
