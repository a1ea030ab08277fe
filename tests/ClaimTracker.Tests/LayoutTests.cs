using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClaimTracker.Tests;

/// <summary>Holds the direction of references: between projects, and between the stages of the library.</summary>
public sealed partial class LayoutTests
{
    private static readonly string[] Stages =
    [
        "Text", "Lexicons", "Furniture", "Sentences", "Quantities",
        "Mentions", "Mentions.Names", "Mentions.Dates", "Mentions.Locations",
        "Mentions.Figures.Words", "Mentions.Figures.Numbers", "Mentions.Figures.Counted", "Mentions.Figures.Slots", "Mentions.Figures.SettingAside", "Mentions.Figures",
        "Mentions.Quotations",
        "Mentions.Attributions.Statements", "Mentions.Attributions.Contents", "Mentions.Attributions.Reports", "Mentions.Attributions.Sources", "Mentions.Attributions",
        "Claims", "Reading", "Review",
        "Reconciliation.Things", "Reconciliation.Places", "Reconciliation.Figures", "Reconciliation.Origins", "Reconciliation.Grouping",
        "Reconciliation.Relations", "Reconciliation.Wordings", "Reconciliation.Indexing", "Reconciliation",
        "Export", "Export.References", "Export.Tables",
    ];

    [Theory]
    [InlineData("ClaimTracker")]
    [InlineData("ClaimTracker.Data", "ClaimTracker")]
    [InlineData("ClaimTracker.Web", "ClaimTracker.Data")]
    [InlineData("ClaimTracker.Cli", "ClaimTracker.Data")]
    public void A_project_refers_only_to_the_one_below_it(string project, params string[] allowed)
    {
        var references = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(allowed, references);
    }

    [Fact]
    public void A_stage_of_the_library_uses_itself_and_the_stages_before_it()
    {
        var wrong = new List<string>();
        foreach (var (file, text) in LibraryFiles())
        {
            var stage = Array.IndexOf(Stages, StageOf(file));
            foreach (Match use in Using.Matches(text))
            {
                var used = Array.IndexOf(Stages, use.Groups["stage"].Value);
                if (used < 0 || used > stage)
                {
                    wrong.Add($"{file} uses {use.Value}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_of_the_library_lies_in_the_folder_of_its_namespace()
    {
        var wrong = LibraryFiles().Where(file => Namespace.Match(file.Text).Groups["stage"].Value != StageOf(file.Path)).Select(file => file.Path);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage()
    {
        var unknown = LibraryFiles().Select(file => StageOf(file.Path)).Distinct().Except(Stages);
        Assert.Empty(unknown);
    }

    [Fact]
    public void The_library_knows_no_database_network_clock_or_chance()
    {
        var wrong = LibraryFiles()
            .Where(file => OutsideWorld.IsMatch(file.Text))
            .Select(file => $"{file.Path}: {OutsideWorld.Match(file.Text).Value}");
        Assert.Empty(wrong);
    }

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is in none of the folders above the tests.");
        }

        return folder.FullName;
    }

    private static IEnumerable<(string Path, string Text)> LibraryFiles()
    {
        var library = Path.Combine(Root, "src", "ClaimTracker");
        return Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(library, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.File)));
    }

    private static string StageOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/').Replace('/', '.');

    [GeneratedRegex(@"^using (?:static )?ClaimTracker\.(?<stage>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Using { get; }

    [GeneratedRegex(@"^namespace ClaimTracker\.(?<stage>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Namespace { get; }

    // Takes "DateTime.UtcNow", refuses "published" and "CultureInfo.InvariantCulture".
    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|DateOnly\.FromDateTime\(DateTime|Guid\.NewGuid|new Random|Random\.Shared|HttpClient|EntityFrameworkCore|CultureInfo\.Current|Stopwatch|Environment\.TickCount", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutsideWorld { get; }
}
