using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Contract;

namespace ClaimTracker.Cli.Commands;

/// <summary>Prints a list of the store, page by page, of one story or of all.</summary>
internal static class StoryListing
{
    /// <param name="terminal">Where it goes.</param>
    /// <param name="story">Name or id of the story; null for all.</param>
    /// <param name="data">The folder that the command names.</param>
    /// <param name="form">How rows are printed.</param>
    /// <param name="page">Fetches the page after a cursor.</param>
    /// <param name="text">A row as text.</param>
    /// <param name="cancellationToken">Stops after the row that is being printed.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync<T>(
        Terminal terminal, string? story, string? data, RowOutput.Form form, Func<IStoreDesk, string?, string?, CancellationToken, Task<ListBody<T>>> page, Func<T, string> text,
        CancellationToken cancellationToken)
    {
        await using var desk = await OpenDesk.FindAsync(terminal, data, cancellationToken);
        if (desk is null)
        {
            return ExitCode.NothingMatched;
        }

        var storyId = await StoryChoice.FindAsync(desk, terminal, story, cancellationToken);
        if (story is not null && storyId is null)
        {
            return ExitCode.NothingMatched;
        }

        var output = new RowOutput(terminal, form);
        string? after = null;
        do
        {
            var rows = await page(desk, storyId, after, cancellationToken);
            foreach (var row in rows.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                output.Write(row, text);
            }

            after = rows.Next;
        }
        while (after is not null);

        output.Finish();
        return output.Count > 0 ? ExitCode.Done : ExitCode.NothingMatched;
    }
}
