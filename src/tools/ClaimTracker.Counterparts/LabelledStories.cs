using System.Text;
using System.Text.Json;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Counterparts;

/// <summary>Reads folders of stories: in each a folder a story with its articles and <c>manifest.jsonl</c>, and beside them <c>labels.jsonl</c>.</summary>
internal static class LabelledStories
{
    /// <summary>What readers found in the stories of a folder, by story; null where none looked.</summary>
    public static ILookup<string, Label>? Labels(string folder)
    {
        var path = Path.Combine(folder, "labels.jsonl");
        return File.Exists(path)
            ? File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Label>(line)!).ToLookup(label => label.Story, StringComparer.Ordinal)
            : null;
    }

    /// <summary>The folders of the stories.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Where(story => File.Exists(Path.Combine(story, "manifest.jsonl")));

    /// <summary>The articles of a story, read.</summary>
    public static List<ArticleReading> Articles(string story) => [.. File.ReadLines(Path.Combine(story, "manifest.jsonl")).Where(line => line.Length > 0).Select(line => Article(story, line))];

    private static ArticleReading Article(string folder, string line)
    {
        using var row = JsonDocument.Parse(line);
        var file = row.RootElement.GetProperty("file").GetString()!;
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        return ArticleReader.Read(
            new SourceDocument(file, ContentHash.Sha256(bytes), Encoding.UTF8.GetString(bytes), "utf-8", []),
            new KnownMetadata(Published: Text(row, "published"), Publisher: Text(row, "publisher")));
    }

    private static string? Text(JsonDocument row, string name) => row.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
