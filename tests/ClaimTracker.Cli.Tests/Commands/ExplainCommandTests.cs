using Xunit;

namespace ClaimTracker.Cli.Tests.Commands;

public class ExplainCommandTests
{
    private const string Article = "Floods close both bridges\n\nAt least 12 roads in Norway were closed on May 4, 2019.\n\nShare\n\nBoth bridges of the lower town will open in the summer, the council said.";

    [Fact]
    public async Task Shows_each_sentence_with_its_mentions_and_their_rules()
    {
        using var run = new CommandRun();
        await run.RunAsync("explain", run.Add("a.txt", Article));
        Assert.Equal(0, run.Code);
        Assert.Contains("sentence 27-82\n  At least 12 roads in Norway were closed on May 4, 2019.", run.Output, StringComparison.Ordinal);
        Assert.Contains("date       70-81        May 4, 2019", run.Output, StringComparison.Ordinal);
        Assert.Contains("2019-05-04  [month-day-year]", run.Output, StringComparison.Ordinal);
        Assert.Contains("set aside as page furniture [", run.Output, StringComparison.Ordinal);
        Assert.Contains("title Floods close both bridges", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_one_sentence_at_an_offset()
    {
        using var run = new CommandRun();
        await run.RunAsync("explain", run.Add("a.txt", Article), "--at", "40");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("sentence 27-82", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lower town", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "--at", "99999", 3)]
    [InlineData("a.txt", "--at", "-1", 2)]
    [InlineData("missing.txt", "--at", "1", 4)]
    [InlineData("", "--at", "1", 2)]
    public async Task Says_what_cannot_be_explained(string name, string option, string value, int code)
    {
        using var run = new CommandRun();
        run.Add("a.txt", Article);
        await run.RunAsync("explain", Path.Combine(run.Folder, name), option, value);
        Assert.Equal(code, run.Code);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }
}
