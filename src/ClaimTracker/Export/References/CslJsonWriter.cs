using System.Text.Json;

namespace ClaimTracker.Export.References;

/// <summary>Writes a bibliography as CSL-JSON, from which citeproc makes citations in any style.</summary>
public static class CslJsonWriter
{
    /// <summary>Writes an array with one object an item, as the items come.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    /// <returns>How many items were written.</returns>
    public static async Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        await using var rows = new JsonRows(output);
        rows.Raw("["u8);
        var count = 0;
        ArticleInPrint? before = null;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            item.Follow(before);
            before = item.Print;
            rows.Raw(count++ == 0 ? "\n"u8 : ",\n"u8);
            Write(rows.Json, item);
            await rows.EndRowAsync(cancellationToken);
        }

        rows.Raw("\n]\n"u8);
        return count;
    }

    private static void Write(Utf8JsonWriter json, Reference item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Key);
        json.WriteString("type", item.Outlet is not null ? "article-newspaper" : item.Url is not null ? "webpage" : "document");
        json.WriteString("title", item.Title);
        var names = item.Print.Names;
        if (names.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var name in names)
            {
                WriteName(json, name);
            }

            json.WriteEndArray();
        }

        Text(json, "container-title", item.Outlet);
        if (item.Article.Published is { } published)
        {
            WriteDate(json, "issued", published.Year, published.Month, published.Day);
        }

        var accessed = item.Article.AccessedUtc;
        WriteDate(json, "accessed", accessed.Year, accessed.Month, accessed.Day);
        Text(json, "URL", item.Url);
        Text(json, "language", item.Article.Language);
        Text(json, "annote", item.ClaimNote);

        // Not in fields that styles print: a hash in every entry of a list of references is more than its readers asked for.
        json.WriteStartObject("custom");
        json.WriteString("snapshot", item.Snapshot);
        Text(json, "archive", item.Article.ArchiveUrl is { } archive ? ReferenceText.Url(archive) : null);
        if (item.Claim is { } claim)
        {
            json.WriteString("claim", claim.ClaimId);
            Text(json, "claimant", claim.Claimant);
            Text(json, "exact", claim.Anchor.Exact);
            Text(json, "prefix", claim.Anchor.Prefix);
            Text(json, "suffix", claim.Anchor.Suffix);
            if (claim.Chain.Count > 0)
            {
                json.WriteStartArray("chain");
                foreach (var step in claim.Chain)
                {
                    json.WriteStringValue(ReferenceText.OneLine(step));
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, CitedName name)
    {
        json.WriteStartObject();
        if (name.IsBody)
        {
            json.WriteString("literal", name.Family);
        }
        else
        {
            json.WriteString("family", name.Family);
            json.WriteString("given", name.Given);
            Text(json, "non-dropping-particle", name.Particle);
            Text(json, "suffix", name.Suffix);
        }

        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, int year, int? month, int? day)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        if (month is { } m)
        {
            json.WriteNumberValue(m);
        }

        if (day is { } d)
        {
            json.WriteNumberValue(d);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, ReferenceText.OneLine(value));
        }
    }
}
