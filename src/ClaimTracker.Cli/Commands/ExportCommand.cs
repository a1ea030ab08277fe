using System.CommandLine;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker export</c>: writes the citation table of the claims that a filter leaves.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    private static readonly string[] Examples =
    [
        "claimtracker export --format csv -o claims.csv",
        "claimtracker export --story \"Depot fire\" --format bib -o claims.bib",
        "claimtracker export --filter \"source=Anna+Berg&kind=direct_quote\" --format csv -o -",
    ];

    public static Command Create(Terminal terminal)
    {
        var story = SharedArguments.Story("Only claims of this story.");
        var filter = new Option<string?>("--filter")
        {
            Description = "Which claims, as in the address of the claims page: source, kind, location, quantity, story, article, q; joined by &.",
            HelpName = "QUERY",
        };
        filter.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } query && !ClaimFilter.TryParse(query, out _, out var problem))
            {
                result.AddError($"--filter: {problem}");
            }
        });
        var format = new Option<string>("--format") { Description = "csv: a table for spreadsheets; bib: BibTeX.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong("csv", "bib");
        var output = new Option<string>("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "FILE", DefaultValueFactory = _ => StandardOutput };
        var data = SharedArguments.Data();
        var command = new Command("export", "Write citations of claims: one row or entry for each place where one stands, with its exact words.") { story, filter, format, output, data };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) =>
        {
            var query = parsed.GetValue(filter) ?? "";
            if (!ClaimFilter.TryParse(query, out var wanted, out var problem))
            {
                throw new InvalidOperationException(problem);
            }

            wanted = parsed.GetValue(story) is { } name ? wanted with { Story = name } : wanted;
            return RunAsync(terminal, wanted, parsed.GetRequiredValue(format) == "bib", parsed.GetValue(output)!, parsed.GetValue(data), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ClaimFilter filter, bool isBibTex, string output, string? data, CancellationToken cancellationToken)
    {
        await using var session = await StoreSession.OpenExistingAsync(terminal, data, cancellationToken);
        if (session is null)
        {
            return ExitCode.NothingMatched;
        }

        var export = session.Get<ExportCitations>();
        int rows;
        if (output == StandardOutput)
        {
            rows = await export.RunAsync(filter, isBibTex ? CitationFormat.BibTex : CitationFormat.PlainCsv, terminal.Output, cancellationToken);
        }
        else
        {
            rows = await WriteFileAsync(output, file => export.RunAsync(filter, isBibTex ? CitationFormat.BibTex : CitationFormat.Csv, file, cancellationToken));
        }

        if (rows == 0)
        {
            terminal.Fail("no claim matches; leave out a filter, or see what there is: claimtracker list");
            return ExitCode.NothingMatched;
        }

        terminal.Inform(FormattableString.Invariant($"{rows} citation{(rows == 1 ? "" : "s")} written{(output == StandardOutput ? "" : $" to {output}")}"));
        return ExitCode.Done;
    }

    /// <summary>Writes beside the file and puts it in its place when it is whole; what was there stays when writing fails or nothing matches.</summary>
    private static async Task<int> WriteFileAsync(string path, Func<Stream, Task<int>> write)
    {
        var whole = Path.GetFullPath(path);
        var part = whole + ".part";
        try
        {
            int rows;
            await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                rows = await write(file);
            }

            if (rows > 0)
            {
                File.Move(part, whole, overwrite: true);
            }

            return rows;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
