using System.CommandLine;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Contract;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker list</c>: the articles of the store, one a line, fields apart by tabs.</summary>
internal static class ListCommand
{
    private static readonly string[] Examples =
        ["claimtracker list", "claimtracker list --story \"Depot fire\" | column -t -s $'\\t'", "claimtracker list --jsonl | jq .title"];

    public static Command Create(Terminal terminal)
    {
        var story = SharedArguments.Story("Only articles of this story.");
        var data = SharedArguments.Data();
        var form = new RowOutput.Options();
        var command = new Command("list", "List the articles of the store: id, date, outlet, title, story, figures, claims, open matters; apart by tabs.") { story, data };
        form.AddTo(command);
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => StoryListing.RunAsync(
            terminal, parsed.GetValue(story), parsed.GetValue(data), form.Of(parsed), static (desk, id, after, cancel) => desk.ArticlesAsync(id, after, cancel), Line, cancellationToken));
        return command;
    }

    private static string Line(ArticleItem row) => string.Join('\t', new[]
    {
        row.Id, row.Published ?? "", row.Publisher ?? "", row.Title, row.Story.Name,
        FormattableString.Invariant($"{row.Figures}"), FormattableString.Invariant($"{row.Claims}"), FormattableString.Invariant($"{row.OpenMatters}"),
    }.Select(Terminal.Visible)) + "\n";
}
