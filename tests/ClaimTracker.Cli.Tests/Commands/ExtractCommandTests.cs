using System.Text;
using Xunit;

namespace ClaimTracker.Cli.Tests.Commands;

public class ExtractCommandTests
{
    private const string Article = "Floods closed 12 roads in the valley, the council said.";

    [Fact]
    public async Task Prints_one_line_an_article_with_the_fields_of_the_contract()
    {
        using var run = new CommandRun();
        await run.RunAsync("extract", run.Add("a.txt", Article));
        Assert.Equal(0, run.Code);
        var line = Assert.Single(run.Lines);
        Assert.Equal(
            ["document", "furniture", "figures", "setAside", "quotations", "claims", "locations", "dates", "notes"],
            line.EnumerateObject().Select(field => field.Name));
        Assert.EndsWith("a.txt", line.GetProperty("document").GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Contains("1 article read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Reads_folders_in_ordinal_order_whatever_the_number_of_jobs(string jobs)
    {
        using var run = new CommandRun();
        foreach (var name in new[] { "b.txt", "a/z.txt", "B.txt", "a.txt", "c/d/e.txt", "a/.hidden.txt" })
        {
            run.Add(name, Article);
        }

        await run.RunAsync("extract", run.Folder, "--jobs", jobs);
        Assert.Equal(0, run.Code);
        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt", "c/d/e.txt"], run.Paths);
    }

    [Fact]
    public async Task Names_what_it_cannot_read_goes_on_with_the_rest_and_ends_with_4()
    {
        using var run = new CommandRun();
        run.Add("a.txt", Article);
        run.Add("empty.txt", "");
        run.Add("film.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]);
        run.Add("page.html", "<p>Floods</p>");
        run.Add("large.txt", new byte[20_000_000]);
        run.Add("z.txt", Article);
        await run.RunAsync("extract", run.Folder, Path.Combine(run.Folder, "missing.txt"));
        Assert.Equal(4, run.Code);
        Assert.Equal(["a.txt", "z.txt"], run.Paths);
        foreach (var name in new[] { "empty.txt", "film.txt", "page.html", "large.txt", "missing.txt" })
        {
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }

        Assert.Contains("2 articles read, 5 could not be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_wins_and_cluster_is_read_as_story()
    {
        using var run = new CommandRun();
        run.Add("inner/a.txt", Article);
        run.Add("b.txt", Article);
        run.Add("manifest.jsonl", """
            {"file": "inner/a.txt", "title": "Floods", "author": "Ada Moss", "publisher": "Valley News", "published": "2021-03", "cluster": "floods"}

            {"file": "b.txt", "published": "last week"}
            {"file": "gone.txt"}
            [1]
            """);
        await run.RunAsync("extract", run.Folder);
        Assert.Equal(4, run.Code);
        var document = run.Lines[1].GetProperty("document");
        Assert.Equal("Floods", document.GetProperty("title").GetString());
        Assert.Equal("Ada Moss", document.GetProperty("author").GetString());
        Assert.Equal("Valley News", document.GetProperty("publisher").GetString());
        Assert.Equal("2021-03", document.GetProperty("published").GetString());
        Assert.Contains("manifest.jsonl: line 3 has no ISO 8601 date", run.Error, StringComparison.Ordinal);
        Assert.Contains("names gone.txt, which is not there", run.Error, StringComparison.Ordinal);
        Assert.Contains("manifest.jsonl: line 5 is not a JSON object", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_can_lie_elsewhere()
    {
        using var run = new CommandRun();
        var article = run.Add("articles/a.txt", Article);
        var manifest = run.Add("about.jsonl", """{"file": "articles/a.txt", "publisher": "Valley News"}""");
        await run.RunAsync("extract", article, "--manifest", manifest);
        Assert.Equal(0, run.Code);
        Assert.Equal("Valley News", run.Lines[0].GetProperty("document").GetProperty("publisher").GetString());
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract a.txt --jobs 0")]
    [InlineData("extract a.txt --jobs many")]
    [InlineData("extract a.txt --manifest nowhere.jsonl")]
    [InlineData("extract a.txt --colour")]
    [InlineData("extrakt a.txt")]
    [InlineData("")]
    public async Task Wrong_use_ends_with_2_and_points_to_help(string line)
    {
        using var run = new CommandRun();
        await run.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract --help")]
    public async Task Help_has_examples_and_goes_to_standard_output(string line)
    {
        using var run = new CommandRun();
        await run.RunAsync(line.Split(' '));
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("claimtracker extract ", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_folder_without_articles_ends_with_3()
    {
        using var run = new CommandRun();
        await run.RunAsync("extract", run.Folder);
        Assert.Equal(3, run.Code);
    }

    [Fact]
    public async Task Says_which_encoding_it_had_to_guess()
    {
        using var run = new CommandRun();
        var path = run.Add("a.txt", Encoding.Latin1.GetBytes("The café closed."));
        await run.RunAsync("extract", path);
        Assert.Equal(0, run.Code);
        Assert.Contains("Windows-1252", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_cannot_steer_the_terminal()
    {
        using var run = new CommandRun();
        await run.RunAsync("extract", "\e[2Jgone\u202E.txt");
        Assert.DoesNotContain('\e', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
        Assert.Contains("\\u001b[2Jgone", run.Error, StringComparison.Ordinal);
    }
}
