using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Corrections;

/// <summary>Writes corrections as the store keeps them.</summary>
internal static class CorrectionJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter(), new SpanConverter(), new IntervalConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static string Write(Correction correction) => JsonSerializer.Serialize(correction, Options);

    /// <exception cref="JsonException">The store holds what no version of this program wrote.</exception>
    public static Correction Read(string json) =>
        JsonSerializer.Deserialize<Correction>(json, Options) ?? throw new JsonException("A stored correction is empty.");

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader) ?? [];
            return ends is [var start, var end] && start >= 0 && end >= start ? new TextSpan(start, end) : throw new JsonException("A span has two ends.");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class IntervalConverter : JsonConverter<DateInterval>
    {
        public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            IsoInterval.TryParse(reader.GetString(), out var interval) ? interval : throw new JsonException("A date is written as ISO 8601.");

        public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
