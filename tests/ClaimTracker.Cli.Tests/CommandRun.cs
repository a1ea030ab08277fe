using System.Text;
using System.Text.Json;

namespace ClaimTracker.Cli.Tests;

/// <summary>One run of the command line in this process, in a folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    public CommandRun() => Folder = Directory.CreateTempSubdirectory("claimtracker-test-").FullName;

    public string Folder { get; }

    /// <summary>The folder for articles.</summary>
    public string In => Path.Combine(Folder, "in");

    /// <summary>The folder for a store; not made yet.</summary>
    public string Data => Path.Combine(Folder, "data");

    public int Code { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>The lines of JSON that were printed.</summary>
    public IReadOnlyList<JsonElement> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Paths of the articles printed, from the run's folder on.</summary>
    public IReadOnlyList<string> Paths => [.. Lines.Select(line => Path.GetRelativePath(Folder, line.GetProperty("document").GetProperty("path").GetString()!))];

    /// <summary>Puts a file into the folder.</summary>
    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async Task<CommandRun> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        Code = await CommandLine.RunAsync(args, new Terminal(output, error, isOutputForPeople: false, isErrorForPeople: false, isColoured: false));
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
