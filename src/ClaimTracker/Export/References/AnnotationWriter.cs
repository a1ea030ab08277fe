using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Export.References;

/// <summary>Writes claims as W3C Web Annotations in JSON-LD: each points into its article by exact words with their neighbours and by position.</summary>
public static class AnnotationWriter
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    // What the model has no word for.
    private const string Vocabulary = "urn:claimtracker:ns#";

    /// <summary>Writes one page with one annotation a claim, as the claims come.</summary>
    /// <param name="rows">The claims.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two claims.</param>
    /// <returns>How many annotations were written.</returns>
    public static async Task<int> WriteAsync(IAsyncEnumerable<CitationRow> rows, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        await using var page = new JsonRows(output);
        page.Raw("{\"@context\":[\""u8);
        page.Raw(System.Text.Encoding.ASCII.GetBytes(Context));
        page.Raw("\",{\"ct\":\""u8);
        page.Raw(System.Text.Encoding.ASCII.GetBytes(Vocabulary));
        page.Raw("\"}],\"type\":\"AnnotationPage\",\"items\":["u8);
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            page.Raw(count++ == 0 ? "\n"u8 : ",\n"u8);
            Write(page.Json, row);
            await page.EndRowAsync(cancellationToken);
        }

        page.Raw("\n]}\n"u8);
        return count;
    }

    private static void Write(Utf8JsonWriter json, CitationRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", "urn:claimtracker:appearance:" + row.AppearanceId);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteString("created", Instant(row.Article.AccessedUtc));
        json.WriteStartArray("body");
        WriteBody(json, "describing", Description(row));
        foreach (var figure in row.Figures)
        {
            WriteBody(json, "describing", "Figure: " + figure.InWords());
        }

        foreach (var place in row.Places)
        {
            WriteBody(json, "tagging", place);
        }

        foreach (var decision in row.Decisions)
        {
            WriteBody(json, "assessing", decision);
        }

        json.WriteEndArray();
        WriteTarget(json, row);
        json.WriteString("ct:claim", "urn:claimtracker:claim:" + row.ClaimId);
        json.WriteString("ct:kind", ContractWords.Of(row.Kind));
        json.WriteString("ct:stance", ContractWords.Of(row.Stance));
        if (row.Claimant is { } claimant)
        {
            json.WriteString("ct:claimant", ReferenceText.OneLine(claimant));
        }

        if (row.Chain.Count > 0)
        {
            json.WriteStartObject("ct:chain");
            json.WriteStartArray("@list");
            foreach (var step in row.Chain)
            {
                json.WriteStringValue(ReferenceText.OneLine(step));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, CitationRow row)
    {
        var snapshot = "urn:sha256:" + row.Article.Sha256;
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", Address(row.Article.Url) ?? snapshot);
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("sourceDate", Instant(row.Article.AccessedUtc));
        json.WriteString("cached", Address(row.Article.ArchiveUrl) ?? snapshot);
        json.WriteEndObject();
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", WholeText(row.Anchor.Exact));
        json.WriteString("prefix", WholeText(row.Anchor.Prefix));
        json.WriteString("suffix", WholeText(row.Anchor.Suffix));
        json.WriteEndObject();
        if (row.CodePoints is { } span)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("ct:sha256", row.Article.Sha256);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", ReferenceText.OneLine(value));
        json.WriteEndObject();
    }

    private static string Description(CitationRow row)
    {
        var who = row.Claimant is { } claimant ? $"Claim by {claimant}" : "Claim";
        return row.Chain.Count > 1 ? $"{who}; from article back to claimant: {string.Join(" > ", row.Chain)}" : who;
    }

    private static string? Address(string? url) =>
        url is not null && ReferenceText.Url(url) is var address && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            ? address
            : null;

    /// <summary>The words to be found again, so every character stays; only half a surrogate pair cannot be written.</summary>
    private static string WholeText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
            }
        }

        return text;
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
