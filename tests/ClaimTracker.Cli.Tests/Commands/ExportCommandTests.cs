using System.Security.Cryptography;
using ClaimTracker.Export;

namespace ClaimTracker.Cli.Tests.Commands;

public sealed class ExportCommandTests
{
    private const string Fire = "Hall burns\n\n\u201CNobody was inside the hall,\u201D fire chief Anna Berg said on Monday. The fire destroyed 12 buses in Lund.";

    [Fact]
    public async Task Every_format_goes_to_a_file_whose_hash_is_told()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);
        foreach (var format in Enum.GetValues<ExportFormat>().Select(ExportFormats.Word))
        {
            var file = Path.Combine(run.Folder, "out." + format);
            Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--format", format, "-o", file, "--data", run.Data)).Code);
            Assert.Contains("SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file))), run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_there_stays_unless_told_otherwise()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);
        var file = run.Add("claims.csv", "earlier");

        Assert.Equal(ExitCode.Failed, (await run.RunAsync("export", "--format", "csv", "-o", file, "--data", run.Data)).Code);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal("earlier", await File.ReadAllTextAsync(file));

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--format", "csv", "-o", file, "--force", "--data", run.Data)).Code);
        Assert.NotEqual("earlier", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Columns_come_as_they_are_named()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--list", "figures", "--columns", "value,counted", "--format", "csv", "-o", "-", "--data", run.Data)).Code);
        Assert.StartsWith("value,counted\r\n12,buses\r\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_named_before_anything_is_made()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);

        Assert.Equal(ExitCode.Failed, (await run.RunAsync("export", "--format", "csv", "-o", Path.Combine(run.Folder, "none", "x.csv"), "--data", run.Data)).Code);
        Assert.Contains("there is no folder " + Path.Combine(run.Folder, "none"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_come_in_the_order_that_is_asked_for()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        run.Add("in/b.txt", "Snow closes roads\n\nThe storm closed 30 roads in Oslo, the road office said.");
        await run.RunAsync("add", run.In, "--data", run.Data);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--list", "locations", "--sort", "name", "--columns", "name", "--format", "csv", "--data", run.Data)).Code);
        Assert.Equal("name\r\nLund\r\nOslo\r\n", run.Output);
        Assert.Contains("by name", run.Error, StringComparison.OrdinalIgnoreCase);

        await run.RunAsync("export", "--sort", "oldest", "--columns", "title", "--format", "csv", "--data", run.Data);
        var oldest = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Distinct();
        await run.RunAsync("export", "--columns", "title", "--format", "csv", "--data", run.Data);
        Assert.Equal(oldest.Reverse(), run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Distinct());
    }

    [Theory]
    [InlineData("it is one of claimant, exact, title", "--format", "csv", "--columns", "colour")]
    [InlineData("sort is one of newest, oldest, repeated", "--format", "csv", "--sort", "colour")]
    [InlineData("leave one of them away", "--format", "csv", "--sort", "newest", "--filter", "sort=oldest")]
    [InlineData("Must be one of: csv, xlsx, jsonl, md, html,", "--format", "docx")]
    [InlineData("it is one of csv, xlsx, jsonl, md, html", "--format", "bib", "--list", "figures")]
    public async Task What_is_wrong_is_named_with_what_is_allowed(string allowed, params string[] options)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.WrongUse, (await run.RunAsync(["export", .. options, "--data", run.Data])).Code);
        Assert.Contains(allowed, run.Error, StringComparison.Ordinal);
    }
}
