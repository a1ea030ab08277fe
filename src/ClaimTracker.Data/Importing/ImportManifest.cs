using System.Globalization;
using System.Text;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Importing;

/// <summary>A manifest that was handed in with the files it speaks of: what it says about each, by path or, where that is unmistakable, by name alone.</summary>
internal sealed class ImportManifest
{
    /// <summary>The most lines that are read; the rest is refused by name.</summary>
    public const int MaxLines = 20_000;

    private readonly List<ManifestLine> _lines = [];
    private readonly List<(string Name, string Reason)> _problems = [];

    private ImportManifest(string name) => Name = name;

    public string Name { get; }

    /// <summary>The lines that cannot be used, each with the reason.</summary>
    public IReadOnlyList<(string Name, string Reason)> Problems => _problems;

    public static ImportManifest Read(ImportFile file)
    {
        var manifest = new ImportManifest(file.Name);
        var number = 0;
        using var reader = new StreamReader(new MemoryStream(file.Bytes.ToArray()), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (number > MaxLines)
            {
                manifest._problems.Add((file.Name, string.Create(CultureInfo.InvariantCulture, $"A manifest has {MaxLines} lines at most: hand in the rest as another.")));
                break;
            }

            var entry = ManifestLine.Parse(line, out var problem);
            if (problem is not null)
            {
                manifest._problems.Add((string.Create(CultureInfo.InvariantCulture, $"{file.Name}, line {number}"), $"It {problem}."));
            }

            if (entry is not null)
            {
                manifest._lines.Add(entry);
            }
        }

        return manifest;
    }

    /// <summary>Gives each file what the manifest says about it.</summary>
    /// <param name="files">The files, without manifests.</param>
    /// <param name="missing">Takes the files that the manifest names and that are not among them.</param>
    public IReadOnlyList<ImportFile> ApplyTo(IReadOnlyList<ImportFile> files, List<string> missing)
    {
        var folder = Name.Contains('/', StringComparison.Ordinal) ? Name[..(Name.LastIndexOf('/') + 1)] : "";
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            byPath.TryAdd(Tidy(files[i].Name), i);

            // A name that two folders have tells nothing.
            var name = LastPart(files[i].Name);
            byName[name] = byName.ContainsKey(name) ? -1 : i;
        }

        var known = files.ToArray();
        foreach (var line in _lines)
        {
            if (byPath.TryGetValue(Tidy(folder + line.File), out var at) || byPath.TryGetValue(Tidy(line.File), out at) || (byName.TryGetValue(LastPart(line.File), out at) && at >= 0))
            {
                known[at] = files[at] with { Known = line.Known };
            }
            else
            {
                missing.Add(line.File);
            }
        }

        return known;
    }

    private static string Tidy(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string LastPart(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
