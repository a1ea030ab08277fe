using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Export;

/// <summary>Writes what came of comparing a story's articles as a JSON object: what <c>compare</c> prints.</summary>
/// <remarks>Offsets are UTF-16 code units into the decoded text. What is not known is null. The same comparison gives the same bytes.</remarks>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One line in UTF-8, with its line feed.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="story">Name of the story; null when everything given is one story.</param>
    /// <param name="articles">The story's articles.</param>
    /// <param name="comparison">What came of comparing them.</param>
    public static void WriteLine(IBufferWriter<byte> output, string? story, IReadOnlyList<ArticleReading> articles, StoryReconciliation comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(comparison);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("story", story);
            WriteArticles(json, articles);
            WriteQuantities(json, comparison.Series);
            WriteFindings(json, comparison.Findings);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteArticles(Utf8JsonWriter json, IReadOnlyList<ArticleReading> articles)
    {
        json.WriteStartArray("articles");
        foreach (var article in articles)
        {
            json.WriteStartObject();
            json.WriteString("path", article.Path);
            json.WriteString("title", article.Metadata.Title);
            json.WriteString("publisher", article.Metadata.Publisher);
            json.WriteString("published", article.Metadata.PublishedText ?? article.Metadata.Published?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuantities(Utf8JsonWriter json, IReadOnlyList<Series> quantities)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in quantities)
        {
            json.WriteStartObject();
            json.WriteString("id", quantity.Id);
            json.WriteString("label", quantity.Label);
            json.WriteString("counted", quantity.Counted);
            json.WriteString("predicate", quantity.Predicate);
            json.WriteString("location", quantity.Location);
            json.WriteString("unit", quantity.Unit);
            WriteNumber(json, "best", quantity.Best);
            WriteNumber(json, "low", quantity.Low);
            WriteNumber(json, "high", quantity.High);
            json.WriteString("why", quantity.Why);
            json.WriteStartArray("values");
            foreach (var value in quantity.Values)
            {
                WriteValue(json, value);
            }

            json.WriteEndArray();
            WriteStrings(json, "suggested", quantity.Suggested);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, SeriesValue value)
    {
        json.WriteStartObject();
        WriteNumber(json, "value", value.Value);
        WriteNumber(json, "low", value.Bounds.Low);
        WriteNumber(json, "high", value.Bounds.High);
        json.WriteString("modifier", ContractWords.Of(value.Modifier));
        json.WriteString("asOf", value.AsOf?.ToString());
        json.WriteNumber("articles", value.Articles);
        json.WriteNumber("publishers", value.Publishers);
        WriteStrings(json, "origins", value.Origins);
        json.WriteStartArray("members");
        foreach (var member in value.Members)
        {
            WritePassage(json, member, withValue: false);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("relation", ContractWords.Of(finding.Relation));
            WriteStrings(json, "reasons", [.. finding.Reasons.Select(ContractWords.Of)]);
            json.WriteString("quantity", finding.Quantity);
            json.WriteString("explanation", finding.Explanation);
            json.WriteString("rule", finding.Rule);
            json.WriteStartArray("members");
            foreach (var member in finding.Members)
            {
                WritePassage(json, member, withValue: true);
            }

            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in finding.Changes)
            {
                json.WriteStartObject();
                json.WriteString("from", change.From);
                json.WriteString("to", change.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage, bool withValue)
    {
        json.WriteStartObject();
        json.WriteString("document", passage.Document);
        json.WriteNumber("start", passage.Span.Start);
        json.WriteNumber("end", passage.Span.End);
        json.WriteString("surface", passage.Surface);
        if (withValue)
        {
            WriteNumber(json, "value", passage.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture), skipInputValidation: true);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
