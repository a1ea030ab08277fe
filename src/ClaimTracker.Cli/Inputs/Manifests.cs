using ClaimTracker.Reading;

namespace ClaimTracker.Cli.Inputs;

/// <summary>What manifests say about articles: the one that the command names, and those that lie beside the articles or in a folder above, up to the one given.</summary>
/// <param name="named">Path of the manifest that the command names; null for none.</param>
/// <param name="problems">Takes one sentence for every line that cannot be read.</param>
/// <param name="warnings">Takes one sentence for every date that is none and every file that is not there.</param>
internal sealed class Manifests(string? named, List<string> problems, List<string> warnings)
{
    private readonly Dictionary<string, Dictionary<string, KnownMetadata>> _byFolder = new(StringComparer.Ordinal);
    private readonly List<(string Manifest, string File, string Path)> _named = [];
    private Dictionary<string, KnownMetadata>? _fromCommand;

    /// <summary>What is said about the file; nothing is known where nothing is said.</summary>
    /// <param name="path">The file.</param>
    /// <param name="top">The last folder, going up from the file's own, in which a manifest is looked for.</param>
    public KnownMetadata About(string path, string top)
    {
        var full = Path.GetFullPath(path);
        if (named is not null && (_fromCommand ??= Read(named)).TryGetValue(full, out var known))
        {
            return known;
        }

        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_byFolder.TryGetValue(folder, out var entries))
            {
                var manifest = Path.Combine(folder, ArticleInputs.ManifestName);
                _byFolder[folder] = entries = File.Exists(manifest) ? Read(manifest) : [];
            }

            if (entries.TryGetValue(full, out known))
            {
                return known;
            }

            if (folder.Length <= top.Length)
            {
                break;
            }
        }

        return KnownMetadata.None;
    }

    public void WarnOfMissingFiles()
    {
        foreach (var (manifest, file, path) in _named)
        {
            if (!File.Exists(path))
            {
                warnings.Add($"{manifest}: names {file}, which is not there");
            }
        }
    }

    private Dictionary<string, KnownMetadata> Read(string manifest)
    {
        var entries = new Dictionary<string, KnownMetadata>(StringComparer.Ordinal);
        var folder = Path.GetDirectoryName(Path.GetFullPath(manifest))!;
        try
        {
            var number = 0;
            foreach (var line in File.ReadLines(manifest))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (ManifestLine.Parse(line, out var problem) is not { } entry)
                {
                    problems.Add(FormattableString.Invariant($"{manifest}: line {number} {problem}"));
                    continue;
                }

                if (problem is not null)
                {
                    warnings.Add(FormattableString.Invariant($"{manifest}: line {number} {problem}"));
                }

                var path = Path.GetFullPath(entry.File, folder);
                entries[path] = entry.Known;
                _named.Add((manifest, entry.File, path));
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{manifest}: this manifest cannot be read: {unreadable.Message}");
        }

        return entries;
    }
}
