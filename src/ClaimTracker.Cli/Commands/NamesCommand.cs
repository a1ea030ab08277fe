using System.CommandLine;
using System.Text;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Contract;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker names</c>: pairs of names that may mean one thing, and an editor's word on two.</summary>
internal static class NamesCommand
{
    private static readonly string[] Examples =
    [
        "claimtracker names --story \"Depot fire\"",
        "claimtracker names \"service centres\" outposts --same --by Ada",
        "claimtracker names wards beds --apart --by Ada",
    ];

    public static Command Create(Terminal terminal)
    {
        var one = new Argument<string?>("ONE") { Description = "A name of what is counted; its last word counts. Without it the pairs are listed that wait for an editor.", Arity = ArgumentArity.ZeroOrOne };
        var other = new Argument<string?>("OTHER") { Description = "The other name.", Arity = ArgumentArity.ZeroOrOne };
        var same = new Option<bool>("--same") { Description = "They mean one thing: their figures are compared, in every story." };
        var apart = new Option<bool>("--apart") { Description = "They mean two things, and are never compared." };
        var by = new Option<string?>("--by") { Description = $"Who says so; without it ${DecideCommand.ReviewerVariable}.", HelpName = "NAME" };
        var story = SharedArguments.Story("List only what concerns this story.");
        var data = SharedArguments.Data();
        var form = new RowOutput.Options();
        var command = new Command("names", "List the names that may mean one thing, or say of two whether they do.") { one, other, same, apart, by, story, data };
        form.AddTo(command);
        command.SetExamples(Examples);
        command.Validators.Add(result =>
        {
            if (result.GetValue(one) is null)
            {
                return;
            }

            if (result.GetValue(other) is null)
            {
                result.AddError("name two: ONE and OTHER.");
            }

            foreach (var name in new[] { result.GetValue(one), result.GetValue(other) }.OfType<string>().Where(name => !NameDecision.CanBeOn(name)))
            {
                result.AddError($"\u201C{name}\u201D is no name of what is counted.");
            }

            if (result.GetValue(same) == result.GetValue(apart))
            {
                result.AddError("say either --same or --apart.");
            }

            if (DecideCommand.Reviewer(result.Typed(by)) is null)
            {
                result.AddError($"say who decides: --by NAME, or ${DecideCommand.ReviewerVariable}.");
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(one) is { } name
            ? JudgeAsync(terminal, new NamesRequest(name, parsed.GetValue(other)!, parsed.GetValue(same), DecideCommand.Reviewer(parsed.GetValue(by))!), parsed.GetValue(data), cancellationToken)
            : StoryListing.RunAsync(
                terminal, parsed.GetValue(story), parsed.GetValue(data), form.Of(parsed), static (desk, id, _, cancel) => desk.NamesAsync(id, cancel),
                static question => ShownText.Of(question) + "\n", cancellationToken));
        return command;
    }

    private static async Task<int> JudgeAsync(Terminal terminal, NamesRequest names, string? data, CancellationToken cancellationToken)
    {
        await using var desk = await OpenDesk.FindAsync(terminal, data, cancellationToken);
        if (desk is null)
        {
            return ExitCode.NothingMatched;
        }

        terminal.Output.Write(Encoding.UTF8.GetBytes(ShownText.OfAny(await desk.JudgeNamesAsync(names, cancellationToken))));
        terminal.Output.Flush();
        return ExitCode.Done;
    }
}
