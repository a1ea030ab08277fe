using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Contract;
using ClaimTracker.Export;
using ClaimTracker.Review;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker decide</c>: an editor's act on a finding, and taking one back.</summary>
internal static class DecideCommand
{
    /// <summary>The environment variable that names who decides.</summary>
    public const string ReviewerVariable = "CLAIMTRACKER_REVIEWER";

    private static readonly string[] Examples =
    [
        "claimtracker decide 1f372f7078cd2f971202 same_quantity --method newest --value 102 --by Ada --because \"The later count.\"",
        "claimtracker decide 1f372f7078cd2f971202 not_the_same --by Ada",
        "claimtracker decide --undo 9c1185a5c5e9fc546128 --by Ada",
    ];

    public static Command Create(Terminal terminal)
    {
        var finding = new Argument<string?>("FINDING") { Description = "Id of the finding, as claimtracker conflicts prints it.", Arity = ArgumentArity.ZeroOrOne };
        var judgement = new Argument<string?>("JUDGEMENT") { Description = $"Whether its passages are about one quantity: {Words<Judgement>()}.", Arity = ArgumentArity.ZeroOrOne };
        judgement.CompletionSources.Add([.. ContractWords.All<Judgement>()]);
        var method = new Option<string?>("--method") { Description = $"How the value to report was come by: {Words<SettlingMethod>()}.", HelpName = "METHOD" };
        method.CompletionSources.Add([.. ContractWords.All<SettlingMethod>()]);
        var value = new Option<string?>("--value") { Description = "The value to report.", HelpName = "NUMBER" };
        var because = new Option<string?>("--because") { Description = "Why, in Markdown.", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = $"Who decides; without it ${ReviewerVariable}.", HelpName = "NAME" };
        var seen = new Option<int?>("--seen") { Description = "The version of the finding that was read; without it the one that it has now.", HelpName = "VERSION" };
        var undo = new Option<string?>("--undo") { Description = "Take this decision back, instead of deciding; a correction or what was said of two names too, by its id in the history.", HelpName = "ID" };
        var data = SharedArguments.Data();
        var command = new Command("decide", "Decide on a finding, or take a decision back; every step is kept.") { finding, judgement, method, value, because, by, seen, undo, data };
        command.SetExamples(Examples);
        command.Validators.Add(result =>
        {
            if (Reviewer(result.Typed(by)) is null)
            {
                result.AddError($"say who decides: --by NAME, or ${ReviewerVariable}.");
            }

            if (result.GetResult(undo) is null)
            {
                Require<Judgement>(result, "JUDGEMENT", result.GetValue(finding) is null ? null : result.GetValue(judgement));
            }

            if (result.Typed(method) is { } how)
            {
                Require<SettlingMethod>(result, "--method", how);
            }

            if (result.Typed(value) is { } number && Number(number) is null)
            {
                result.AddError($"--value: {number} is not a number; write it as 1204 or 12.5.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new DecisionRequest(
                ContractWords.Read<Judgement>(parsed.GetValue(judgement)) ?? default, Reviewer(parsed.GetValue(by))!, ContractWords.Read<SettlingMethod>(parsed.GetValue(method)),
                Number(parsed.GetValue(value)), parsed.GetValue(because));
            return RunAsync(terminal, parsed.GetValue(finding), parsed.GetValue(undo), parsed.GetValue(seen), request, parsed.GetValue(data), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string? finding, string? undo, int? seen, DecisionRequest request, string? data, CancellationToken cancellationToken)
    {
        await using var desk = await OpenDesk.FindAsync(terminal, data, cancellationToken);
        if (desk is null)
        {
            return ExitCode.NothingMatched;
        }

        object made;
        if (undo is not null)
        {
            made = await desk.UndoAsync(undo, new UndoRequest(request.Reviewer, request.Rationale), cancellationToken);
        }
        else if (await desk.ShowAsync(finding!, cancellationToken) is FindingBody shown)
        {
            made = await desk.DecideAsync(finding!, seen ?? shown.Finding.Version, request, cancellationToken);
        }
        else
        {
            terminal.Fail($"there is no finding {finding}; claimtracker conflicts lists those that wait");
            return ExitCode.NothingMatched;
        }

        terminal.Output.Write(Encoding.UTF8.GetBytes(ShownText.OfAny(made)));
        terminal.Output.Flush();
        return ExitCode.Done;
    }

    private static void Require<T>(System.CommandLine.Parsing.CommandResult result, string name, string? word)
        where T : struct, Enum
    {
        if (ContractWords.Read<T>(word) is null)
        {
            result.AddError(word is null ? $"name a finding and a judgement: {Words<T>()}." : $"{name}: {word} is none of {Words<T>()}.");
        }
    }

    private static string Words<T>()
        where T : struct, Enum => string.Join(", ", ContractWords.All<T>());

    /// <summary>Who decides: the one who is named, else the one of the environment; null for nobody.</summary>
    public static string? Reviewer(string? named) =>
        (string.IsNullOrWhiteSpace(named) ? Environment.GetEnvironmentVariable(ReviewerVariable) : named) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
