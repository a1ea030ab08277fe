using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimTracker.Cli.Commands;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Cli;

/// <summary>The command line as a whole: every verb, and what becomes of mistakes in using them.</summary>
internal static class CommandLine
{
    private static readonly string[] Examples =
    [
        "claimtracker extract articles/ > extracted.jsonl",
        "claimtracker compare articles/",
        "claimtracker add articles/ --story \"Depot fire\"",
        "claimtracker serve",
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">What was typed after the program's name.</param>
    /// <param name="terminal">Where data and messages go.</param>
    /// <param name="cancellationToken">Ends the command.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Reads news articles and sets what they claim side by side: who says what, and which figures do not fit.")
        {
            ExtractCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            CompareCommand.Create(terminal),
            AddCommand.Create(terminal),
            ListCommand.Create(terminal),
            ConflictsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            DecideCommand.Create(terminal),
            NamesCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DatabaseCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        root.SetExamples(Examples);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Fail(Plain(error.Message));
            }

            var verbs = "";
            for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } verb; at = at.Parent)
            {
                verbs = verb.Command.Name + " " + verbs;
            }

            terminal.Inform($"See: claimtracker {verbs}--help");
            return ExitCode.WrongUse;
        }

        using var help = new StringWriter();
        try
        {
            // The library hears signals only once a command waits for something: the process hears them itself.
            var configuration = new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            await using var writer = new StreamWriter(terminal.Output, leaveOpen: true);
            await writer.WriteAsync(help.GetStringBuilder(), CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.Inform("Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or HttpRequestException or StoreUnavailableException or DeskRefusalException)
        {
            terminal.Fail(failure.Message);
            return ExitCode.Failed;
        }
    }

    /// <summary>A message of the library on one line, and without names of this program's types.</summary>
    private static string Plain(string message)
    {
        var type = message.IndexOf(" as expected type '", StringComparison.Ordinal);
        if (type >= 0)
        {
            message = $"{message[..type]}{(message.Contains("Int32", StringComparison.Ordinal) ? ": a whole number, please." : ".")}";
        }

        var lines = message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 1 ? $"{lines[0]} {string.Join(", ", lines[1..].Select(line => line.Trim('\'')))}" : message;
    }
}
