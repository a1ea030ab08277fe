using System.Text.RegularExpressions;
using ClaimTracker.Web.Startup;

namespace ClaimTracker.Web.Tests.Startup;

/// <summary>Holds the README's table of settings to the settings as they are.</summary>
public sealed partial class ReadmeSettingsTests
{
    [Fact]
    public void The_table_names_every_setting_with_its_default_and_no_other()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ClaimTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        var rows = Row().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value, StringComparer.Ordinal);
        var settings = typeof(ClaimTrackerOptions).GetProperties().Where(property => property.CanWrite).ToList();

        Assert.Equal(settings.Select(setting => setting.Name).Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        var defaults = new ClaimTrackerOptions();
        foreach (var setting in settings.Where(setting => setting.GetValue(defaults) is not null))
        {
            Assert.Equal(setting.GetValue(defaults)!.ToString()!, rows[setting.Name].Trim('`', ' '), ignoreCase: true);
        }
    }

    [GeneratedRegex(@"^\| `ClaimTracker:(\w+)` \| ([^|]+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();
}
