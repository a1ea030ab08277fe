using Xunit;

namespace ClaimTracker.Cli.Tests.Commands;

public class CompareCommandTests
{
    private const string First = "A landslide killed 14 people in the valley on Saturday, the council said.";
    private const string Second = "The landslide in the valley killed 19 people, the council said.";

    private const string Manifest = """
        {"file": "a.txt", "published": "2024-03-02", "story": "slide"}
        {"file": "b.txt", "published": "2024-03-02", "story": "slide"}
        {"file": "c.txt", "published": "2024-03-02", "story": "flood"}
        """;

    [Fact]
    public async Task Prints_one_object_for_all_and_ends_with_5_where_asked_to_on_a_conflict()
    {
        using var run = Story();
        await run.RunAsync("compare", run.Folder, "--format", "json", "--fail-on-conflict");
        Assert.Equal(5, run.Code);
        var story = Assert.Single(run.Lines);
        Assert.Equal(["story", "articles", "quantities", "findings"], story.EnumerateObject().Select(field => field.Name));
        Assert.Contains(story.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("relation").GetString() == "conflict");
    }

    [Fact]
    public async Task Prints_one_line_a_story()
    {
        using var run = Story();
        await run.RunAsync("compare", run.Folder, "--by-story", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(["slide", "flood"], run.Lines.Select(line => line.GetProperty("story").GetString()));
    }

    [Fact]
    public async Task Lists_only_what_concerns_a_draft()
    {
        using var run = Story();
        var draft = run.Add("elsewhere/draft.txt", "Nobody said anything about the hill, and the council has met twice.");
        await run.RunAsync("compare", Path.Combine(run.Folder, "a.txt"), Path.Combine(run.Folder, "b.txt"), "--draft", draft, "--format", "json", "--fail-on-conflict");
        Assert.Equal(0, run.Code);
        Assert.Empty(Assert.Single(run.Lines).GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Shows_a_reporter_the_quantities_and_then_what_does_not_fit()
    {
        using var run = Story();
        await run.RunAsync("compare", run.Folder, "--format", "text");
        Assert.Equal(0, run.Code);
        Assert.InRange(run.Output.IndexOf("QUANTITIES", StringComparison.Ordinal), 0, run.Output.IndexOf("WHAT DOES NOT FIT", StringComparison.Ordinal));
        Assert.Contains("14 and 19", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_draft_with_many_stories()
    {
        using var run = Story();
        await run.RunAsync("compare", run.Folder, "--by-story", "--draft", Path.Combine(run.Folder, "a.txt"));
        Assert.Equal(2, run.Code);
    }

    private static CommandRun Story()
    {
        var run = new CommandRun();
        run.Add("a.txt", First);
        run.Add("b.txt", Second);
        run.Add("c.txt", "The river rose in the night and then fell again.");
        run.Add("manifest.jsonl", Manifest);
        return run;
    }
}
