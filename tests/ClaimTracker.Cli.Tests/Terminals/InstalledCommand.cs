namespace ClaimTracker.Cli.Tests.Terminals;

/// <summary>The command line as it lies on somebody's machine: a program of its name in a folder of the search path, which writes down how it is called.</summary>
internal sealed class InstalledCommand
{
    private readonly string _log;

    public InstalledCommand(string folder)
    {
        var bin = Directory.CreateDirectory(System.IO.Path.Combine(folder, "bin")).FullName;
        _log = System.IO.Path.Combine(folder, "calls.txt");
        File.WriteAllText(_log, "");
        var file = System.IO.Path.Combine(bin, "claimtracker");
        File.WriteAllText(file, $"""
            #!/bin/sh
            dotnet '{typeof(CommandLine).Assembly.Location}' "$@"
            code=$?
            (IFS='|'; printf '%s\n' "$*") >> '{_log}'
            exit $code

            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Path = bin + System.IO.Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
    }

    /// <summary>The search path with its folder first.</summary>
    public string Path { get; }

    /// <summary>How often a shell has asked it what could stand there.</summary>
    public int Questions => Calls.Count(call => call.StartsWith("[suggest", StringComparison.Ordinal));

    /// <summary>Each call that has ended: its arguments, joined by bars.</summary>
    public IReadOnlyList<string> Calls => File.ReadAllLines(_log);
}
