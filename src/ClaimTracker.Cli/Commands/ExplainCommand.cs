using System.CommandLine;
using System.Text;
using ClaimTracker.Cli.Inputs;
using ClaimTracker.Export;
using ClaimTracker.Reading;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker explain</c>: shows a person, sentence by sentence, what was read and by which rules.</summary>
internal static class ExplainCommand
{
    private static readonly string[] Examples =
    [
        "claimtracker explain article.txt",
        "claimtracker explain article.txt --at 1204",
    ];

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "An article as plain text (.txt)." };
        var at = new Option<int?>("--at") { Description = "Explain only the sentence at this offset, in UTF-16 code units from the start of the text.", HelpName = "OFFSET" };
        at.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var offset) && offset < 0)
            {
                result.AddError("--at: an offset is not negative.");
            }
        });
        var manifest = SharedArguments.Manifest();
        var command = new Command("explain", "Show each sentence of an article with its mentions and the rules that found them or set a number aside.") { file, at, manifest };
        command.SetExamples(Examples);
        command.SetAction((parsed, _) => Task.FromResult(Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(at), parsed.GetValue(manifest))));
        return command;
    }

    private static int Run(Terminal terminal, string file, int? at, string? manifest)
    {
        if (Directory.Exists(file))
        {
            terminal.Fail($"{file}: this is a folder; explain takes one article");
            return ExitCode.WrongUse;
        }

        var inputs = ArticleInputs.Find([file], manifest);
        foreach (var problem in inputs.Problems.Concat(inputs.Warnings))
        {
            terminal.Warn(problem);
        }

        var outcome = ArticleFileReader.Read(inputs.Articles[0]);
        if (outcome.Reading is not { } reading)
        {
            terminal.Fail(outcome.Problem!);
            return ExitCode.SomeFilesFailed;
        }

        using var output = new StreamWriter(terminal.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (ReadingExplanation.Write(output, reading, at))
        {
            terminal.Inform(Summary(reading));
            return ExitCode.Done;
        }

        terminal.Fail(at is null ? $"{file}: there is no sentence in it" : FormattableString.Invariant($"{file}: no sentence stands at {at} or behind it; the text has {reading.Text.Length} code units"));
        return ExitCode.NothingMatched;
    }

    private static string Summary(ArticleReading reading)
    {
        var known = reading.Metadata;
        return $"title {known.Title ?? "unknown"}; author {known.Author ?? "unknown"}; publisher {known.Publisher ?? "unknown"}; published {known.PublishedText ?? "unknown"}; language {known.Language ?? "unknown"}";
    }
}
