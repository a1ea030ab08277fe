using System.Buffers;
using System.CommandLine;
using ClaimTracker.Cli.Inputs;
using ClaimTracker.Export;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker compare</c>: sets the figures and quotations of articles side by side and says what does not fit.</summary>
internal static class CompareCommand
{
    private static readonly string[] Examples =
    [
        "claimtracker compare articles/",
        "claimtracker compare articles/ --format json > compared.json",
        "claimtracker compare stories/ --by-story --format json > compared.jsonl",
        "claimtracker compare story/ --draft my.txt --fail-on-conflict",
    ];

    public static Command Create(Terminal terminal)
    {
        var paths = SharedArguments.Paths();
        var manifest = SharedArguments.Manifest();
        var jobs = SharedArguments.Jobs();
        var byStory = new Option<bool>("--by-story") { Description = "Compare only articles of one story with one another, as the manifest groups them; one result a story." };
        var format = new Option<string?>("--format") { Description = "json, or text for people; text is the default on a terminal.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("json", "text");
        var draft = new Option<string?>("--draft") { Description = "An article of your own: only what concerns it is listed.", HelpName = "FILE" };
        var failOnConflict = new Option<bool>("--fail-on-conflict") { Description = "End with exit code 5 when something contradicts." };
        var command = new Command("compare", "Set the figures and quotations of articles side by side: what agrees, what was updated, what does not fit.")
        {
            paths, byStory, format, draft, failOnConflict, manifest, jobs,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(byStory) && result.Typed(draft) is not null)
            {
                result.AddError("--draft goes with one story: leave --by-story out.");
            }
        });
        command.SetExamples(Examples);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            terminal,
            new CompareRequest(
                parsed.GetRequiredValue(paths), parsed.GetValue(manifest), parsed.GetValue(jobs), parsed.GetValue(byStory),
                (parsed.GetValue(format) ?? (terminal.IsOutputForPeople ? "text" : "json")) == "text", parsed.GetValue(draft), parsed.GetValue(failOnConflict)),
            cancellationToken)));
        return command;
    }

    private static int Run(Terminal terminal, CompareRequest request, CancellationToken cancellationToken)
    {
        var inputs = ArticleInputs.Find(request.Draft is null ? request.Paths : [.. request.Paths, request.Draft], request.Manifest);
        var tally = new ReadingTally(terminal, inputs);
        var stories = new Dictionary<string, List<ArticleReading>>(StringComparer.Ordinal);
        foreach (var outcome in ArticleFileReader.ReadAll(inputs.Articles, request.Jobs, outcome => outcome, cancellationToken))
        {
            if (tally.Count(outcome) && outcome.Reading is { } reading)
            {
                var story = request.ByStory ? outcome.Input.Known.Story ?? "" : "";
                if (!stories.TryGetValue(story, out var articles))
                {
                    stories.Add(story, articles = []);
                }

                articles.Add(reading);
            }
        }

        var code = tally.Finish();
        var hasConflict = false;
        foreach (var (story, articles) in stories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var comparison = Concerning(request.Draft, articles, Reconciler.Reconcile(articles));
            hasConflict |= comparison.Findings.Any(finding => finding.Relation is Relation.Conflict or Relation.SumFails or Relation.ShareFails);
            var output = new ArrayBufferWriter<byte>(1 << 16);
            if (request.AsText)
            {
                ComparisonText.Write(output, story.Length == 0 ? null : story, articles, comparison);
            }
            else
            {
                ComparisonJson.WriteLine(output, story.Length == 0 ? null : story, articles, comparison);
            }

            terminal.Output.Write(output.WrittenSpan);
        }

        terminal.Output.Flush();
        return code == ExitCode.Done && request.FailOnConflict && hasConflict ? ExitCode.ConflictsFound : code;
    }

    /// <summary>What a draft has a part in; everything where there is no draft.</summary>
    private static StoryReconciliation Concerning(string? draft, List<ArticleReading> articles, StoryReconciliation comparison)
    {
        if (draft is null)
        {
            return comparison;
        }

        var full = Path.GetFullPath(draft);
        var path = articles.Find(article => Path.GetFullPath(article.Path) == full)?.Path;
        return new StoryReconciliation(
            [.. comparison.Series.Where(series => series.Values.Any(value => value.Members.Any(member => member.Document == path)))],
            [.. comparison.Findings.Where(finding => finding.Members.Any(member => member.Document == path))]);
    }

    private sealed record CompareRequest(string[] Paths, string? Manifest, int Jobs, bool ByStory, bool AsText, string? Draft, bool FailOnConflict);
}
