using System.Text.Json;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reading;

/// <summary>One line of a manifest: a file and what is known about the article in it.</summary>
/// <param name="File">Path of the file, relative to the manifest.</param>
/// <param name="Known">What the manifest says; its fields are null where the line leaves them out.</param>
public sealed record ManifestLine(string File, KnownMetadata Known)
{
    /// <summary>Reads a JSON object such as <c>{"file": "a.txt", "published": "2022-10-19", "story": "..."}</c>; <c>cluster</c> is read as <c>story</c> where that is missing.</summary>
    /// <param name="json">One line.</param>
    /// <param name="problem">What is wrong with the line, or with its date alone, as the end of a sentence; null when nothing is.</param>
    /// <returns>Null when it is not such an object.</returns>
    public static ManifestLine? Parse(string json, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                problem = "is not a JSON object";
                return null;
            }

            if (Field(root, "file") is not { } file || file.Contains('\0', StringComparison.Ordinal))
            {
                problem = "names no \"file\"";
                return null;
            }

            var published = Field(root, "published");
            problem = published is null || PartialDate.TryParse(published, out _) ? null : $"has no ISO 8601 date in \"published\": {published}; the article is taken without a date";
            return new ManifestLine(
                file,
                new KnownMetadata(
                    Field(root, "title"), Field(root, "author"), Field(root, "publisher"), problem is null ? published : null, Field(root, "url"), Field(root, "story") ?? Field(root, "cluster")));
        }
        catch (JsonException broken)
        {
            problem = $"is no JSON from byte {broken.BytePositionInLine ?? 0} on";
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string such as "\ud800" is well-formed JSON and yet no text.
            problem = "holds half a character";
            return null;
        }
    }

    /// <summary>Text of a field; null when it is missing, empty or no string.</summary>
    private static string? Field(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
