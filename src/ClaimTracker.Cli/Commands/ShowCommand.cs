using System.CommandLine;
using System.Text;
using ClaimTracker.Cli.Desk;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker show</c>: one thing of the store, whatever it is, by its id.</summary>
internal static class ShowCommand
{
    private static readonly string[] Examples = ["claimtracker show 1f372f7078cd2f971202", "claimtracker show 1f372f7078cd2f971202 --json | jq .members"];

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of a finding, quantity, article, claim, source, location, story or decision, as the lists print it." };
        var json = new Option<bool>("--json") { Description = "Print JSON, with the fields of the REST API." };
        var data = SharedArguments.Data();
        var command = new Command("show", "Show one thing of the store: a finding with its passages and decisions, a quantity with its values, an article with what was read in it.") { id, json, data };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal, parsed.GetRequiredValue(id), parsed.GetValue(json), parsed.GetValue(data), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string id, bool json, string? data, CancellationToken cancellationToken)
    {
        await using var desk = await OpenDesk.FindAsync(terminal, data, cancellationToken);
        if (desk is null)
        {
            return ExitCode.NothingMatched;
        }

        if (await desk.ShowAsync(id, cancellationToken) is not { } shown)
        {
            terminal.Fail($"nothing has the id {id}; claimtracker list and claimtracker conflicts print ids");
            return ExitCode.NothingMatched;
        }

        terminal.Output.Write(Encoding.UTF8.GetBytes(json ? ShownText.Json(shown) : ShownText.OfAny(shown)));
        terminal.Output.Flush();
        return ExitCode.Done;
    }
}
