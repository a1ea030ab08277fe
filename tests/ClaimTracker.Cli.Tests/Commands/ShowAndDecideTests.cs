using System.Text.Json;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Cli.Tests.Commands;

public sealed class ShowAndDecideTests
{
    [Fact]
    public async Task A_finding_is_shown_decided_and_undone()
    {
        using var run = await WithQuotationInTwoFormsAsync();
        await run.RunAsync("conflicts", "--jsonl", "--data", run.Data);
        var id = run.Lines[0].GetProperty("id").GetString()!;

        Assert.Equal(ExitCode.Done, (await run.RunAsync("show", id, "--data", run.Data)).Code);
        Assert.Contains("quote_variants", run.Output, StringComparison.Ordinal);
        Assert.Contains($"id {id}, version ", run.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", id, "same_quantity", "--method", "prefer_source", "--by", "Ada", "--because", "Heard it.", "--data", run.Data)).Code);
        Assert.Contains("Ada: same_quantity, prefer_source (in force)  Heard it.", run.Output, StringComparison.Ordinal);
        var decision = run.Output.Trim().Split(' ')[^1];
        Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync("conflicts", "--data", run.Data)).Code);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", "--undo", decision, "--by", "Ada", "--data", run.Data)).Code);
        Assert.Contains($"undoes {decision}", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await run.RunAsync("conflicts", "--data", run.Data)).Code);
        Assert.Equal(ExitCode.Failed, (await run.RunAsync("decide", "--undo", decision, "--by", "Ada", "--data", run.Data)).Code);
    }

    [Fact]
    public async Task What_was_said_of_two_names_is_shown_and_taken_back()
    {
        using var run = await WithQuotationInTwoFormsAsync();
        await using (var session = await StoreSession.OpenAsync(run.Data, default))
        {
            await session.Get<LinkNames>().RunAsync("buses", "coaches", true, "Ada", default);
        }

        Assert.Equal(ExitCode.Done, (await run.RunAsync("show", "names1", "--data", run.Data)).Code);
        Assert.Contains("Ada: \u201Cbus\u201D and \u201Ccoach\u201D are the same thing.", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", "--undo", "names1", "--by", "Bo", "--data", run.Data)).Code);
        Assert.Contains("Bo: Took back what was said of \u201Cbus\u201D and \u201Ccoach\u201D.", run.Output, StringComparison.Ordinal);
        Assert.Contains("id names2", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await run.RunAsync("decide", "--undo", "names1", "--by", "Bo", "--data", run.Data)).Code);
        Assert.Contains("undone already", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await run.RunAsync("decide", "--undo", "names7", "--by", "Bo", "--data", run.Data)).Code);
        Assert.Contains("names7", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_may_mean_one_thing_are_listed_and_answered()
    {
        using var run = new CommandRun();
        run.Add("in/depots.txt", "Grain stores\n\nThe board runs 38 depots in 12 counties, the auditors said.");
        run.Add("in/silos.txt", "Grain again\n\nThe board runs 38 silos in 14 counties, the auditors said.");
        await run.RunAsync("add", run.In, "--story", "Grain", "--data", run.Data);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("names", "--story", "Grain", "--data", run.Data)).Code);
        Assert.Contains("\u201Cdepot\u201D and \u201Csilo\u201D: one thing or two? In Grain", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await run.RunAsync("names", "silos", "depots", "--apart", "--by", "Ada", "--data", run.Data)).Code);
        Assert.Contains("id names1", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync("names", "--data", run.Data)).Code);
        Assert.Equal(ExitCode.Failed, (await run.RunAsync("names", "silos", "depots", "--apart", "--by", "Ada", "--data", run.Data)).Code);
        Assert.Contains("said of them already", run.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("decide", "--undo", "names1", "--by", "Bo", "--data", run.Data)).Code);
        Assert.Equal(ExitCode.Done, (await run.RunAsync("names", "--jsonl", "--data", run.Data)).Code);
        Assert.Equal("silo", run.Lines[0].GetProperty("other").GetString());
    }

    [Theory]
    [InlineData("names", "silos", "--same", "--by", "Ada")]
    [InlineData("names", "silos", "depots", "--by", "Ada")]
    [InlineData("names", "silos", "depots", "--same", "--apart", "--by", "Ada")]
    [InlineData("names", "silos", "!", "--same", "--by", "Ada")]
    public async Task A_half_answer_about_two_names_is_wrong_use(params string[] words)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUse, (await run.RunAsync(words)).Code);
    }

    [Fact]
    public async Task A_decision_on_an_older_version_is_refused()
    {
        using var run = await WithQuotationInTwoFormsAsync();
        await run.RunAsync("conflicts", "--jsonl", "--data", run.Data);
        var id = run.Lines[0].GetProperty("id").GetString()!;
        var version = run.Lines[0].GetProperty("version").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture);
        await run.RunAsync("decide", id, "same_quantity", "--by", "Ada", "--data", run.Data);

        await run.RunAsync("decide", id, "not_the_same", "--by", "Bo", "--seen", version, "--data", run.Data);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("changed since it was read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("perhaps", "--by", "Ada")]
    [InlineData("same_quantity", "--by", " ")]
    [InlineData("same_quantity", "--by", "Ada", "--method", "dice")]
    [InlineData("same_quantity", "--by", "Ada", "--value", "many")]
    public async Task A_decision_that_cannot_be_understood_is_wrong_use_and_names_what_is_allowed(string judgement, params string[] more)
    {
        using var run = new CommandRun();

        await run.RunAsync(["decide", "abc", judgement, .. more, "--data", run.Data]);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("error: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claimtracker decide --help", "decide", "--undo")]
    [InlineData("claimtracker decide --help", "decide", "x", "same_quantity", "--by")]
    [InlineData("claimtracker decide --help", "decide", "x", "same_quantity", "--by", "Ada", "--method")]
    [InlineData("claimtracker decide --help", "decide", "x", "same_quantity", "--by", "Ada", "--value")]
    [InlineData("a whole number, please", "decide", "x", "same_quantity", "--by", "Ada", "--seen", "x")]
    [InlineData("claimtracker compare --help", "compare", "a.txt", "--by-story", "--draft")]
    [InlineData("claimtracker extract --help", "extract", "a.txt", "--manifest")]
    [InlineData("a whole number, please", "extract", "a.txt", "--jobs", "many")]
    [InlineData("a whole number, please", "explain", "a.txt", "--at", "here")]
    [InlineData("Must be one of: bash, zsh, fish", "completion", "tcsh")]
    [InlineData("claimtracker db backup --help", "db", "backup")]
    [InlineData("claimtracker export --help", "export", "--format", "csv", "--filter")]
    [InlineData("claimtracker show --help", "show", "a", "b")]
    public async Task What_is_half_typed_is_wrong_use_and_nothing_worse(string said, params string[] args)
    {
        using var run = new CommandRun();

        await run.RunAsync(args);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u000a", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_lists_print_can_be_shown_as_text_and_as_JSON()
    {
        using var run = await WithQuotationInTwoFormsAsync();
        await run.RunAsync("list", "--json", "--data", run.Data);
        using var list = JsonDocument.Parse(run.Output);
        var article = list.RootElement[0];
        await run.RunAsync("show", article.GetProperty("id").GetString()!, "--json", "--data", run.Data);
        using var shown = JsonDocument.Parse(run.Output);
        var ids = new List<string>
        {
            article.GetProperty("story").GetProperty("id").GetString()!,
            shown.RootElement.GetProperty("claims")[0].GetProperty("id").GetString()!,
            shown.RootElement.GetProperty("claims")[0].GetProperty("claimant").GetProperty("id").GetString()!,
            shown.RootElement.GetProperty("locations")[0].GetProperty("id").GetString()!,
            article.GetProperty("id").GetString()!,
        };

        foreach (var id in ids)
        {
            Assert.Equal(ExitCode.Done, (await run.RunAsync("show", id, "--data", run.Data)).Code);
            Assert.Contains(id, run.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Done, (await run.RunAsync("show", id, "--json", "--data", run.Data)).Code);
            JsonDocument.Parse(run.Output).Dispose();
        }

        Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync("show", "none", "--data", run.Data)).Code);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _claimtracker claimtracker")]
    [InlineData("zsh", "#compdef claimtracker")]
    [InlineData("fish", "complete -c claimtracker")]
    public async Task A_shell_gets_the_lines_that_make_it_complete(string shell, string line)
    {
        using var run = new CommandRun();

        await run.RunAsync("completion", shell);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, (await run.RunAsync("completion", "tcsh")).Code);
    }

    [Fact]
    public async Task What_a_shell_asks_for_is_answered()
    {
        using var run = new CommandRun();

        await run.RunAsync("[suggest:15]", "claimtracker co");

        Assert.Contains("compare", run.Output, StringComparison.Ordinal);
        Assert.Contains("conflicts", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("extract", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_begins_with_examples()
    {
        using var run = new CommandRun();

        await run.RunAsync("decide", "--help");

        Assert.StartsWith("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    private static async Task<CommandRun> WithQuotationInTwoFormsAsync()
    {
        var run = new CommandRun();
        run.Add("in/a.txt", "Depot fire\n\n\u201CNobody was inside the large hall when it burned down,\u201D said Anna Berg, the fire chief of Lund. Twelve buses were destroyed.\n");
        run.Add("in/b.txt", "Buses burn\n\n\u201CNobody was inside the old hall when it burned down,\u201D said Anna Berg in Lund. Twelve buses were destroyed on Monday.\n");
        await run.RunAsync("add", run.In, "--story", "Depot", "--data", run.Data);
        return run;
    }
}
