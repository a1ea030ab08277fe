using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace ClaimTracker.Cli.Commands;

/// <summary>What several verbs take in the same way.</summary>
internal static class SharedArguments
{
    /// <summary>The articles: files and folders, at least one.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Articles as plain text (.txt), or folders of them, read with all folders inside. A manifest.jsonl in a folder says more about its articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length == 0)
                {
                    result.AddError("A path is empty.");
                }
                else if (token.Value[0] == '-' && !Path.Exists(token.Value))
                {
                    result.AddError($"{token.Value}: there is no such option.");
                }
            }
        });
        return paths;
    }

    /// <summary>A manifest that lies elsewhere than in the articles' folder.</summary>
    public static Option<string?> Manifest()
    {
        var option = new Option<string?>("--manifest")
        {
            Description = "One JSON object a line: file (relative to the manifest), title, author, publisher, published, url, story. What it says wins over what the text says.",
            HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !File.Exists(path))
            {
                result.AddError($"--manifest: there is no file {path}.");
            }
        });
        return option;
    }

    /// <summary>What was typed behind an option; null where it, or that, is missing: of which the library speaks itself.</summary>
    public static string? Typed(this SymbolResult result, Option option) => result.GetResult(option)?.Tokens is [.., var last] ? last.Value : null;

    /// <summary>The folder of the store.</summary>
    public static Option<string?> Data() => new("--data")
    {
        Description = "The folder of the database; without it $CLAIMTRACKER_DATA, else the user's data folder.",
        HelpName = "FOLDER",
    };

    /// <summary>The story that a command is about.</summary>
    public static Option<string?> Story(string description) => new("--story") { Description = description, HelpName = "NAME" };

    /// <summary>How many articles are read at the same time.</summary>
    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs")
        {
            Description = "How many articles are read at the same time; the order of the output does not depend on it.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 64),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var jobs) && jobs is < 1 or > 64)
            {
                result.AddError("--jobs: a number from 1 to 64, please.");
            }
        });
        return option;
    }

    /// <summary>Adds examples to what <c>--help</c> prints.</summary>
    public static void SetExamples(this Command command, IReadOnlyList<string> examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            command.Options.Add(help = new HelpOption());
        }

        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
    }

    private sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
            return help.Invoke(parseResult);
        }
    }
}
