using System.Text;
using System.Text.Json;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>Reads the one table of a document in pandoc's own form.</summary>
internal static class PandocTable
{
    /// <summary>The cells of its body as text.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var table = Find(document.RootElement.GetProperty("blocks")) ?? throw new InvalidOperationException("There is no table.");
        return [.. table.GetProperty("c")[4].EnumerateArray().SelectMany(body => body[3].EnumerateArray())
            .Select(row => (IReadOnlyList<string>)[.. row[1].EnumerateArray().Select(cell => Text(cell[4]))])];
    }

    /// <summary>Spaces and line breaks are one space, and letters with their accents one.</summary>
    public static string Folded(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement? Find(JsonElement blocks)
    {
        foreach (var block in blocks.EnumerateArray())
        {
            if (block.GetProperty("t").GetString() == "Table")
            {
                return block.Clone();
            }

            if (block.GetProperty("t").GetString() == "Div" && Find(block.GetProperty("c")[1]) is { } inside)
            {
                return inside;
            }
        }

        return null;
    }

    private static string Text(JsonElement element)
    {
        var text = new StringBuilder();
        foreach (var part in element.EnumerateArray())
        {
            text.Append(part.GetProperty("t").GetString() switch
            {
                "Str" => part.GetProperty("c").GetString(),
                "Space" or "SoftBreak" or "LineBreak" => " ",
                "RawInline" => part.GetProperty("c")[1].GetString() == "<br>" ? " " : throw new InvalidOperationException("Raw " + part.GetProperty("c")[1].GetString()),
                "Plain" or "Para" => Text(part.GetProperty("c")),
                var other => throw new InvalidOperationException($"A cell holds {other}: {part}"),
            });
        }

        return text.ToString();
    }
}
