using ClaimTracker.Reading;

namespace ClaimTracker.Cli.Inputs;

/// <summary>Finds the articles that a command's paths name, with what manifests say about them.</summary>
internal sealed class ArticleInputs
{
    /// <summary>The file in a folder that says more about the articles in it.</summary>
    public const string ManifestName = "manifest.jsonl";

    private readonly List<ArticleInput> _articles = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _warnings = [];
    private readonly Manifests _manifests;

    private ArticleInputs(string? manifest) => _manifests = new Manifests(manifest, _problems, _warnings);

    /// <summary>What to read, in the order of the paths given, within a folder in ordinal order of path.</summary>
    public IReadOnlyList<ArticleInput> Articles => _articles;

    /// <summary>What cannot be read, one sentence each that names it: the others go on, the exit code is 4.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What is odd but costs nothing.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <param name="paths">Files and folders.</param>
    /// <param name="manifest">The manifest that the command names; wins over one that lies in a folder. Null for none.</param>
    public static ArticleInputs Find(IReadOnlyList<string> paths, string? manifest)
    {
        var inputs = new ArticleInputs(manifest);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var files = new List<string>();
                inputs.Collect(path, files);
                files.Sort(StringComparer.Ordinal);
                foreach (var file in files)
                {
                    inputs.Add(file, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), seen);
                }
            }
            else
            {
                inputs.Add(path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", seen);
            }
        }

        inputs._manifests.WarnOfMissingFiles();
        return inputs;
    }

    private void Add(string path, string top, HashSet<string> seen)
    {
        if (!seen.Add(Path.GetFullPath(path)))
        {
            _warnings.Add($"{path}: named twice, read once");
            return;
        }

        _articles.Add(new ArticleInput(path, _manifests.About(path, top)));
    }

    /// <summary>All files under a folder but hidden ones and manifests. A linked folder is not entered: it may lead back here.</summary>
    private void Collect(string folder, List<string> files)
    {
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(next, entry.Name);
                    if (entry.Name[0] == '.' || entry.Name == ManifestName)
                    {
                        continue;
                    }

                    if ((entry.Attributes & FileAttributes.Directory) == 0)
                    {
                        files.Add(path);
                    }
                    else if (entry.LinkTarget is null)
                    {
                        folders.Push(path);
                    }
                    else
                    {
                        _warnings.Add($"{path}: a linked folder is not entered; name it to read it");
                    }
                }
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                _problems.Add($"{next}: this folder cannot be read: {unreadable.Message}");
            }
        }
    }
}
