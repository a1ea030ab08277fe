namespace ClaimTracker.Web.Startup;

/// <summary>What a user sets about the program as a whole: section <c>ClaimTracker</c> of the settings.</summary>
public sealed class ClaimTrackerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "ClaimTracker";

    /// <summary>The folder that holds database, logs and keys; null for <c>$CLAIMTRACKER_DATA</c>, else the user's data folder.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Whether the sample articles are read when the program creates its default database.</summary>
    public bool ReadSamples { get; set; } = true;

    /// <summary>The port on this computer's loopback address, 0 to 65535; 0 takes any free one.</summary>
    public int Port { get; set; } = 5217;

    /// <returns>A sentence that names the key, or null when every value can be used.</returns>
    public string? Problem() => Port is < 0 or > 65535
        ? $"{Section}:{nameof(Port)} is {Port}: a port is a number from 0 to 65535."
        : null;
}
