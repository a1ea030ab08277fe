using System.Diagnostics;

namespace ClaimTracker.Cli.Serving;

/// <summary>The web application as a file that can be started.</summary>
/// <param name="Path">Its full path: an assembly, which the runtime starts, or a program of its own.</param>
internal sealed record WebProgramFile(string Path)
{
    /// <summary>Name of its assembly.</summary>
    public const string Name = "ClaimTracker.Web.dll";

    /// <summary>Looks beside the command line; in a build of the sources, in the output of the neighbouring project.</summary>
    /// <param name="folder">The folder of the command line.</param>
    /// <returns>Null when it is in neither place.</returns>
    public static WebProgramFile? Find(string folder)
    {
        var full = System.IO.Path.GetFullPath(folder);
        var neighbour = full.Replace("ClaimTracker.Cli", "ClaimTracker.Web", StringComparison.Ordinal);
        foreach (var place in new[] { full, neighbour })
        {
            var path = System.IO.Path.Combine(place, Name);
            if (File.Exists(path))
            {
                return new WebProgramFile(path);
            }
        }

        return null;
    }

    /// <summary>How it is started: by the runtime that runs this program, with the same streams and environment.</summary>
    public ProcessStartInfo StartInfo(IReadOnlyList<string> arguments)
    {
        var runtime = Environment.ProcessPath is { } process && System.IO.Path.GetFileNameWithoutExtension(process) == "dotnet" ? process : "dotnet";
        var start = new ProcessStartInfo(runtime) { UseShellExecute = false };
        start.ArgumentList.Add(Path);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
