using System.Buffers;
using System.CommandLine;
using ClaimTracker.Cli.Inputs;
using ClaimTracker.Export;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker extract</c>: reads articles and prints what is in them, one JSON object a line.</summary>
internal static class ExtractCommand
{
    private static readonly string[] Examples =
    [
        "claimtracker extract article.txt",
        "claimtracker extract articles/ --jobs 4 > extracted.jsonl",
        "claimtracker extract a.txt b.txt --manifest about.jsonl",
    ];

    public static Command Create(Terminal terminal)
    {
        var paths = SharedArguments.Paths();
        var manifest = SharedArguments.Manifest();
        var jobs = SharedArguments.Jobs();
        var command = new Command("extract", "Read articles and print what is in them as JSON Lines: figures, quotations, claims, places, dates.") { paths, manifest, jobs };
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(manifest), parsed.GetValue(jobs), cancellationToken)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string? manifest, int jobs, CancellationToken cancellationToken)
    {
        var inputs = ArticleInputs.Find(paths, manifest);
        var tally = new ReadingTally(terminal, inputs);
        foreach (var (outcome, line) in ArticleFileReader.ReadAll(inputs.Articles, jobs, Line, cancellationToken))
        {
            if (tally.Count(outcome) && line is not null)
            {
                terminal.Output.Write(line.WrittenSpan);
            }
        }

        terminal.Output.Flush();
        return tally.Finish();
    }

    /// <summary>The line of one article, made on the thread that read it.</summary>
    internal static (ReadOutcome Outcome, ArrayBufferWriter<byte>? Line) Line(ReadOutcome outcome)
    {
        if (outcome.Reading is not { } reading)
        {
            return (outcome, null);
        }

        var line = new ArrayBufferWriter<byte>(reading.Text.Length + 4096);
        ReadingJson.WriteLine(line, reading);
        return (outcome, line);
    }
}
