using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTracker.Lexicons;
using ClaimTracker.Claims;
using ClaimTracker.Mentions;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Export;

/// <summary>Writes what was read in one article as a JSON object: the lines that <c>extract</c> prints.</summary>
/// <remarks>Offsets are UTF-16 code units into the decoded text. What is not known is null. The same reading gives the same bytes.</remarks>
public static class ReadingJson
{
    /// <summary>Marks and letters beyond ASCII stay as they are: the output is read by people too, and never put into a page as it stands.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One line in UTF-8, with its line feed.</summary>
    public static void WriteLine(IBufferWriter<byte> output, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, reading);
        }

        output.Write("\n"u8);
    }

    /// <summary>The object alone.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="withText">Whether <c>document.text</c> holds the text: for every kind of document whose text is not the file itself.</param>
    public static void Write(Utf8JsonWriter json, ArticleReading reading, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reading);
        json.WriteStartObject();
        WriteDocument(json, reading, withText);
        WriteList(json, "furniture", reading.Furniture, static (json, span, _) => WriteSpan(json, span), reading);
        json.WriteStartArray("figures");
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            WriteFigure(json, reading.Figures[i], reading.FigureAttributions[i], reading.Text);
        }

        json.WriteEndArray();
        WriteList(json, "setAside", reading.SetAside, static (json, number, reading) =>
        {
            WriteMention(json, number, reading.Text);
            json.WriteString("reason", number.Reason);
        }, reading);
        WriteQuotations(json, reading);
        WriteList(json, "claims", reading.Claims, static (json, claim, _) => WriteClaim(json, claim), reading);
        WriteList(json, "locations", reading.Locations, static (json, location, reading) =>
        {
            WriteMention(json, location, reading.Text);
            json.WriteString("name", location.Place.Name);
            json.WriteString("country", CountryNames.Of(location.Place.CountryCode));
            WriteNumber(json, "latitude", (decimal?)location.Place.Latitude);
            WriteNumber(json, "longitude", (decimal?)location.Place.Longitude);
        }, reading);
        WriteList(json, "dates", reading.Dates, static (json, date, reading) =>
        {
            WriteMention(json, date, reading.Text);
            json.WriteString("from", date.Interval?.From.ToString());
            json.WriteString("to", date.Interval?.To.ToString());
            json.WriteBoolean("relative", date.IsRelative);
            json.WriteString("reason", date.Reason);
        }, reading);
        WriteList(json, "notes", reading.Notes, static (json, note, _) =>
        {
            WriteSpan(json, note.Span);
            json.WriteString("code", note.Code);
            json.WriteString("message", note.Message);
        }, reading);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, ArticleReading reading, bool withText)
    {
        var known = reading.Metadata;
        json.WriteStartObject("document");
        json.WriteString("path", reading.Path);
        json.WriteString("sha256", reading.Sha256);
        json.WriteString("title", known.Title);
        json.WriteString("author", known.Author);
        json.WriteString("publisher", known.Publisher);
        json.WriteString("published", known.PublishedText ?? known.Published?.ToString());
        json.WriteString("url", known.Url);
        json.WriteString("language", known.Language);
        json.WriteString("latestPastDate", known.LatestPastDate?.ToString());
        json.WriteString("text", withText ? reading.Text : null);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureMention figure, IReadOnlyList<string> attribution, string text)
    {
        json.WriteStartObject();
        WriteMention(json, figure, text);
        WriteNumber(json, "value", figure.Value);
        WriteNumber(json, "low", figure.Bounds.Low);
        WriteNumber(json, "high", figure.Bounds.High);
        json.WriteString("modifier", ContractWords.Of(figure.Modifier));
        json.WriteString("measure", ContractWords.Of(figure.Measure));
        json.WriteString("unit", figure.Unit);
        json.WriteString("counted", figure.Counted);
        json.WriteString("head", figure.Head);
        json.WriteString("predicate", figure.Predicate);
        json.WriteString("subject", figure.Subject);
        if (figure.Location is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("name", place.Name);
            json.WriteString("country", CountryNames.Of(place.CountryCode));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("location");
        }

        json.WriteString("asOf", figure.AsOf?.ToString());
        WritePeriod(json, figure.Period);
        WriteNumber(json, "outOf", figure.OutOf);
        json.WriteString("status", figure.Status is { } status ? ContractWords.Of(status) : null);
        json.WriteBoolean("implicit", figure.IsImplicit);
        json.WriteString("kind", ContractWords.Of(figure.Kind));
        json.WriteString("scope", figure.Scope);
        WriteStrings(json, "attribution", attribution);
        WriteIndexes(json, "linked", figure.Linked);
        WriteIndexes(json, "parts", figure.Parts);
        json.WriteEndObject();
    }

    private static void WriteQuotations(Utf8JsonWriter json, ArticleReading reading)
    {
        var claimOf = NearestClaims(reading);
        json.WriteStartArray("quotations");
        for (var i = 0; i < reading.Quotations.Count; i++)
        {
            var claim = claimOf[i];
            json.WriteStartObject();
            WriteMention(json, reading.Quotations[i], reading.Text);
            json.WriteString("speaker", claim?.Claimant?.Name);
            WriteEnds(json, "speakerStart", "speakerEnd", claim?.Claimant?.Span);
            WriteNames(json, "via", claim?.Via ?? []);
            json.WriteString("cue", claim?.Cue);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>For each quotation the attributed claim that it stands in, the shortest of several; null where nobody is known to say it.</summary>
    private static ArticleClaim?[] NearestClaims(ArticleReading reading)
    {
        var nearest = new ArticleClaim?[reading.Quotations.Count];
        foreach (var claim in reading.Claims)
        {
            foreach (var quotation in claim.Quotations)
            {
                if (claim.Kind != ClaimKind.OwnVoice && (nearest[quotation] is not { } other || claim.Span.Length < other.Span.Length))
                {
                    nearest[quotation] = claim;
                }
            }
        }

        return nearest;
    }

    private static void WriteClaim(Utf8JsonWriter json, ArticleClaim claim)
    {
        WriteSpan(json, claim.Span);
        json.WriteString("rule", claim.Rule);
        json.WriteString("kind", ContractWords.Of(claim.Kind));
        json.WriteString("stance", ContractWords.Of(claim.Stance));
        json.WriteString("claimant", claim.Claimant?.Name);
        json.WriteString("claimantKind", claim.Claimant is { } source ? ContractWords.Of(source.Kind) : null);
        json.WriteString("claimantRole", claim.Claimant?.Role);
        WriteEnds(json, "claimantStart", "claimantEnd", claim.Claimant?.Span);
        WriteNames(json, "via", claim.Via);
        json.WriteString("cue", claim.Cue);
        WriteIndexes(json, "figures", claim.Figures);
        WriteIndexes(json, "locations", claim.Locations);
        WriteIndexes(json, "dates", claim.Dates);
        WriteIndexes(json, "quotations", claim.Quotations);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, string text)
    {
        WriteSpan(json, mention.Span);
        json.WriteString("surface", text.AsSpan(mention.Span.Start, mention.Span.Length));
        json.WriteString("rule", mention.Rule);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteEnds(Utf8JsonWriter json, string start, string end, TextSpan? span)
    {
        WriteNumber(json, start, span?.Start);
        WriteNumber(json, end, span?.End);
    }

    private static void WritePeriod(Utf8JsonWriter json, DateInterval? period)
    {
        if (period is not { } interval)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("from", interval.From.ToString());
        json.WriteString("to", interval.To.ToString());
        json.WriteEndObject();
    }

    /// <summary>Without the zeros that arithmetic leaves behind the point: 2.5 million is 2500000, not 2500000.0.</summary>
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

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<SourceReference> sources)
    {
        json.WriteStartArray(name);
        foreach (var source in sources)
        {
            json.WriteStringValue(source.Name);
        }

        json.WriteEndArray();
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

    private static void WriteIndexes(Utf8JsonWriter json, string name, IReadOnlyList<int> indexes)
    {
        json.WriteStartArray(name);
        foreach (var index in indexes)
        {
            json.WriteNumberValue(index);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T, ArticleReading> write, ArticleReading reading)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item, reading);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
