using System.CommandLine;
using System.Text;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker list</c>: the articles of the store, one a line, fields apart by tabs.</summary>
internal static class ListCommand
{
    private static readonly string[] Examples = ["claimtracker list", "claimtracker list --story \"Depot fire\" | column -t -s $'\\t'"];

    public static Command Create(Terminal terminal)
    {
        var story = SharedArguments.Story("Only articles of this story.");
        var data = SharedArguments.Data();
        var command = new Command("list", "List the articles of the store: id, date, outlet, title, story, figures, claims, open matters; apart by tabs.") { story, data };
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

        var list = session.Get<ListArticles>();
        string? after = null;
        var count = 0;
        do
        {
            var page = (await list.RunAsync(new ArticleFilter(StoryId: storyId), after, ListArticles.MaxPageSize, cancellationToken)).Page;
            foreach (var row in page.Rows)
            {
                var line = string.Join('\t', new[]
                {
                    row.Article.Id, row.Article.Published?.ToString() ?? "", row.Article.Publisher ?? "", row.Article.Title, row.StoryName,
                    FormattableString.Invariant($"{row.Figures}"), FormattableString.Invariant($"{row.Claims}"), FormattableString.Invariant($"{row.OpenMatters}"),
                }.Select(Terminal.Visible));
                terminal.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
                count++;
            }

            after = page.Next;
        }
        while (after is not null);

        terminal.Output.Flush();
        return count > 0 ? ExitCode.Done : ExitCode.NothingMatched;
    }
}
