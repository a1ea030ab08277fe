using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Tests.Sqlite;

public sealed class StoreLocationTests
{
    private static readonly string Root = Path.GetPathRoot(Path.GetTempPath())!;

    [Fact]
    public void A_setting_wins_over_the_variable()
    {
        var location = StoreLocation.Find(Path.Combine(Root, "named"), name => name == "CLAIMTRACKER_DATA" ? Path.Combine(Root, "variable") : null);
        Assert.Equal(new StoreLocation(Path.Combine(Root, "named"), false), location);
    }

    [Fact]
    public void The_variable_wins_over_the_data_folder()
    {
        var location = StoreLocation.Find(null, name => name == "CLAIMTRACKER_DATA" ? Path.Combine(Root, "variable") : Path.Combine(Root, "xdg"));
        Assert.Equal(new StoreLocation(Path.Combine(Root, "variable"), false), location);
    }

    [Fact]
    public void The_data_folder_is_the_desktop_standard_one()
    {
        var location = StoreLocation.Find(" ", name => name == "XDG_DATA_HOME" ? Path.Combine(Root, "xdg") : "");
        Assert.Equal(new StoreLocation(Path.Combine(Root, "xdg", "claimtracker"), true), location);
        Assert.Equal(Path.Combine(Root, "xdg", "claimtracker", "claimtracker.db"), location.File);
    }

    [Fact]
    public void A_relative_data_folder_is_no_data_folder() =>
        Assert.True(StoreLocation.Find(null, name => name == "XDG_DATA_HOME" ? "relative" : null) is { IsDefault: true } location
            && !location.Folder.Contains("relative", StringComparison.Ordinal));
}
