using System.CommandLine;
using System.Globalization;
using ClaimTracker.Cli.Desk;
using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker export</c>: writes a list in a format that other programs read, and keeps a record of it.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    private static readonly string[] Examples =
    [
        "claimtracker export --format csv -o claims.csv",
        "claimtracker export --story \"Depot fire\" --format biblatex -o claims.bib",
        "claimtracker export --filter \"source=Anna+Berg&kind=direct_quote\" --columns exact,claimant,citation --style apa --format md -o -",
        "claimtracker export --list sources --sort name --format xlsx -o sources.xlsx",
        "claimtracker export --story \"Depot fire\" --format datapackage -o story.zip --force",
    ];

    public static Command Create(Terminal terminal)
    {
        var list = new Option<string>("--list") { Description = "Which list.", HelpName = "LIST", DefaultValueFactory = _ => ExportPlan.WordOf(ExportList.Claims) };
        list.AcceptOnlyFromAmong([.. ContractWords.All<ExportList>()]);
        var story = SharedArguments.Story("Only what is in this story.");
        var filter = new Option<string?>("--filter")
        {
            Description = "Which rows, as in the address of the list's page; for claims source, kind, location, quantity, story, article, q, joined by &.",
            HelpName = "QUERY",
        };
        var sort = new Option<string?>("--sort") { Description = $"The order of the rows, as on the list's page: {Orders}. Without it the first.", HelpName = "ORDER" };
        sort.CompletionSources.Add(context => OrdersOf(context.ParseResult.GetResult(list)?.Tokens is [.., var named] ? named.Value : null));
        var format = new Option<string>("--format") { Description = "The form in which it leaves.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong([.. Enum.GetValues<ExportFormat>().Select(ExportFormats.Word)]);
        var columns = new Option<string?>("--columns") { Description = "The columns of a table in the order wanted, joined by commas; without it all.", HelpName = "NAMES" };
        var style = new Option<string>("--style") { Description = "How the column citation is printed.", HelpName = "STYLE", DefaultValueFactory = _ => ContractWords.Word(CitationStyle.Chicago) };
        style.AcceptOnlyFromAmong([.. ContractWords.All<CitationStyle>()]);
        var output = new Option<string>("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "FILE", DefaultValueFactory = _ => StandardOutput };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var data = SharedArguments.Data();
        var command = new Command("export", "Write a list for other programs: claims with their exact words and citations, articles, figures and more.")
        {
            list, story, filter, sort, format, columns, style, output, force, data,
        };

        // By the words as they were typed: what an option alone has wrong is said of that option, and nothing more.
        ExportRequest? Request(Func<Option, string?> given) =>
            Read(given(list), ExportList.Claims) is { } rows && ExportFormats.TryParse(given(format), out var form) && Read(given(style), CitationStyle.Chicago) is { } print
                ? new()
                {
                    List = rows,
                    Filter = string.Join('&', new[] { given(filter)?.TrimStart('?'), given(story) is { } name ? "story=" + Uri.EscapeDataString(name) : null }.Where(part => !string.IsNullOrEmpty(part))),
                    Sort = given(sort),
                    Format = form,
                    Columns = given(columns)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
                    Style = print,
                    WithMark = given(output) is not (null or StandardOutput),
                }
                : null;
        command.Validators.Add(result =>
        {
            if (Request(result.Typed) is { } request && !ExportPlan.TryMake(request, out _, out var problem))
            {
                result.AddError(problem!);
            }
        });
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) =>
            Request(option => parsed.GetResult(option)?.Tokens is [.., var last] ? last.Value : null) is { } request && ExportPlan.TryMake(request, out var plan, out _)
                ? RunAsync(terminal, plan!, parsed.GetValue(output)!, parsed.GetValue(force), parsed.GetValue(data), cancellationToken)
                : throw new InvalidOperationException("The validators let a wrong export pass."));
        return command;
    }

    /// <summary>The orders of every list that has a choice, for <c>--help</c>.</summary>
    private static string Orders => string.Join("; ", Enum.GetValues<ExportList>().Where(list => OrdersOf(list).Count > 1)
        .Select(list => $"{ExportPlan.WordOf(list)}: {string.Join(", ", OrdersOf(list))}"));

    private static IReadOnlyList<string> OrdersOf(string? list) => Read(list, ExportList.Claims) is { } rows ? OrdersOf(rows) : [];

    private static IReadOnlyList<string> OrdersOf(ExportList list) => [.. ExportPlan.OrdersOf(list, ExportFormat.Csv).Select(order => order.Word)];

    private static T? Read<T>(string? word, T otherwise)
        where T : struct, Enum => word is null ? otherwise : ContractWords.Read<T>(word);

    private static async Task<int> RunAsync(Terminal terminal, ExportPlan plan, string output, bool force, string? data, CancellationToken cancellationToken)
    {
        var format = plan.Request.Format;
        if (output == StandardOutput && terminal.IsOutputForPeople && format is ExportFormat.Xlsx or ExportFormat.Datapackage)
        {
            terminal.Fail($"{ExportFormats.Word(format)} is nothing to read on a terminal; name a file with -o");
            return ExitCode.WrongUse;
        }

        if (output != StandardOutput && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder))
        {
            terminal.Fail($"there is no folder {folder}; make it first, or name another file with -o");
            return ExitCode.Failed;
        }

        if (output != StandardOutput && !force && Path.Exists(output))
        {
            terminal.Fail($"{output} is there already; --force writes over it");
            return ExitCode.Failed;
        }

        await using var desk = await OpenDesk.FindAsync(terminal, data, cancellationToken);
        if (desk is null)
        {
            return ExitCode.NothingMatched;
        }

        var export = await desk.ExportAsync(plan, terminal.IsErrorForPeople ? terminal.Progress : null, cancellationToken);
        if (export is null)
        {
            terminal.Fail($"no {ExportPlan.WordOf(plan.Request.List)} match; leave out a filter, or see what there is: claimtracker list");
            return ExitCode.NothingMatched;
        }

        if (output == StandardOutput)
        {
            await desk.DownloadAsync(export.Id, terminal.Output, cancellationToken);
        }
        else
        {
            await WriteFileAsync(output, force, file => desk.DownloadAsync(export.Id, file, cancellationToken));
        }

        terminal.Inform(string.Create(
            CultureInfo.InvariantCulture,
            $"{export.Title}: {export.Rows} row{(export.Rows == 1 ? "" : "s")} written{(output == StandardOutput ? "" : $" to {output}")}; export {export.Id}, SHA-256 {export.Sha256}"));
        return ExitCode.Done;
    }

    /// <summary>Writes beside the file and puts it in its place when it is whole.</summary>
    private static async Task WriteFileAsync(string path, bool force, Func<Stream, Task> write)
    {
        var whole = Path.GetFullPath(path);
        var part = whole + ".part";
        try
        {
            await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                await write(file);
            }

            File.Move(part, whole, overwrite: force);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
