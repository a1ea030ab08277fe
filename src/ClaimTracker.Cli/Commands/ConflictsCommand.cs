using System.CommandLine;
using System.Text;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Export;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker conflicts</c>: what waits for an editor, each with its two passages.</summary>
internal static class ConflictsCommand
{
    private static readonly string[] Examples = ["claimtracker conflicts", "claimtracker conflicts --story \"Depot fire\""];

    public static Command Create(Terminal terminal)
    {
        var story = SharedArguments.Story("Only what concerns this story.");
        var data = SharedArguments.Data();
        var command = new Command("conflicts", "List what does not fit and waits for an editor, each with the two passages.") { story, data };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetValue(story), parsed.GetValue(data), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? story, string? data, CancellationToken cancellationToken)
    {
        await using var session = await StoreSession.OpenExistingAsync(terminal, data, cancellationToken);
        if (session is null)
        {
            return ExitCode.NothingMatched;
        }

        var storyId = await StoryChoice.FindAsync(session.Get<ListStories>(), terminal, story, cancellationToken);
        if (story is not null && storyId is null)
        {
            return ExitCode.NothingMatched;
        }

        var list = session.Get<ListFindings>();
        string? after = null;
        var count = 0;
        do
        {
            var page = await list.RunAsync(new FindingFilter(WaitingOnly: true, StoryId: storyId), after, ListFindings.MaxPageSize, cancellationToken);
            foreach (var finding in page.Rows)
            {
                terminal.Output.Write(Encoding.UTF8.GetBytes(Text(finding)));
                count++;
            }

            after = page.Next;
        }
        while (after is not null);

        terminal.Output.Flush();
        terminal.Inform(FormattableString.Invariant($"{count} matter{(count == 1 ? " waits" : "s wait")} for an editor"));
        return count > 0 ? ExitCode.Done : ExitCode.NothingMatched;
    }

    private static string Text(FindingRow finding)
    {
        var text = new StringBuilder();
        text.Append(Terminal.Visible($"{ContractWords.Of(finding.Relation)}  {finding.Explanation}")).Append('\n');
        foreach (var passage in finding.Passages)
        {
            text.Append("    ").Append(Terminal.Visible($"{Name(passage)}: {passage.Before}[{passage.Surface}]{passage.After}")).Append('\n');
        }

        return text.Append("    id ").Append(finding.Id).Append("\n\n").ToString();
    }

    private static string Name(PassageRow passage) =>
        string.Join(", ", new[] { passage.Article.Publisher, passage.Article.Title, passage.Article.Published?.ToString() }.Where(part => part is not null));
}
