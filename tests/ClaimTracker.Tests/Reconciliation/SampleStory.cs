using System.Text.Json;
using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>The five sample articles with the figures and quotations that were marked in them by hand.</summary>
internal static class SampleStory
{
    private static readonly Dictionary<string, PlaceReference> Places = new(StringComparer.Ordinal)
    {
        ["Toronto"] = new("Toronto", "CA", 43.7, -79.4, PlaceKind.City, "toronto"),
        ["New York City"] = new("New York City", "US", 40.7, -74, PlaceKind.City, "nyc"),
        ["North America"] = new("North America", null, 45, -100, PlaceKind.Continent, "north-america"),
        ["Netherlands"] = new("Netherlands", "NL", 52.3, 5.5, PlaceKind.Country, "NL"),
        ["Amsterdam"] = new("Amsterdam", "NL", 52.4, 4.9, PlaceKind.City, "amsterdam"),
        ["Paris"] = new("Paris", "FR", 48.9, 2.4, PlaceKind.City, "paris"),
        ["Spain"] = new("Spain", "ES", 40, -4, PlaceKind.Country, "ES"),
        ["Madrid"] = new("Madrid", "ES", 40.4, -3.7, PlaceKind.City, "madrid"),
        ["Barcelona"] = new("Barcelona", "ES", 41.4, 2.2, PlaceKind.City, "barcelona"),
        ["Valencia"] = new("Valencia", "ES", 39.5, -0.4, PlaceKind.City, "valencia"),
        ["Santiago de Compostela"] = new("Santiago de Compostela", "ES", 42.9, -8.5, PlaceKind.City, "santiago"),
    };

    /// <summary>The rows of the gold file, of all kinds.</summary>
    public static IReadOnlyList<JsonElement> Rows { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus", "samples.reconciliation.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public static IReadOnlyList<ArticleReading> Read() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static ArticleReading Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var name = Path.GetFileName(file);
        var reading = ArticleReader.Read(new SourceDocument(name, ContentHash.Sha256(bytes), System.Text.Encoding.UTF8.GetString(bytes), "utf-8", []));
        var rows = Rows.Where(row => row.TryGetProperty("doc", out var doc) && doc.GetString() == name).ToList();
        var figures = rows.Where(row => Text(row, "type") == "figure").ToList();
        var quotations = rows.Where(row => Text(row, "type") == "quotation").OrderBy(row => row.GetProperty("start").GetInt32()).ToList();
        return reading with
        {
            Metadata = reading.Metadata with { Published = name.StartsWith("004", StringComparison.Ordinal) ? new PartialDate(2022, 10, 19) : null, LatestPastDate = name.StartsWith("003", StringComparison.Ordinal) ? new PartialDate(2022, 10, 27) : null },
            Figures = [.. figures.Select(Figure)],
            FigureAttributions = [.. figures.Select(row => (IReadOnlyList<string>)Names(row, "attribution"))],
            Quotations = [.. quotations.Select(row => new QuotationMention(Span(row), "test", Text(row, "doc")!.StartsWith("001", StringComparison.Ordinal) && Span(row).Start == 987, true))],
            Claims = [.. quotations.Select(Claim).OfType<ArticleClaim>()],
        };
    }

    private static FigureMention Figure(JsonElement row) => new(Span(row), "test")
    {
        Value = row.TryGetProperty("value", out var value) ? value.GetDecimal() : null,
        Bounds = row.TryGetProperty("low", out var low) ? new ValueBounds(low.GetDecimal(), null) : default,
        Modifier = Enum.Parse<Modifier>(Text(row, "modifier")!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        Measure = Enum.Parse<Measure>(Text(row, "measure")!, ignoreCase: true),
        Unit = Text(row, "measure") == "share" ? "percent" : null,
        Counted = Text(row, "counted"),
        Head = Text(row, "head"),
        Predicate = Text(row, "predicate"),
        Location = Text(row, "location") is { } place ? Places[place] : null,
        AsOf = Interval(Text(row, "asOf")),
        Period = Interval(Text(row, "period")),
        OutOf = row.TryGetProperty("outOf", out var whole) ? whole.GetDecimal() : null,
        Kind = Text(row, "kind") == "subset" ? CountKind.Subset : CountKind.Total,
        Linked = Indexes(row, "linked"),
        Parts = Indexes(row, "parts"),
    };

    private static ArticleClaim? Claim(JsonElement row, int index)
    {
        if (Names(row, "speaker") is not [.., var name])
        {
            return null;
        }

        var kind = name is "the report" or "the letter" ? SourceKind.Document
            : name.Contains("government", StringComparison.Ordinal) || name.Contains("Ministry", StringComparison.Ordinal) ? SourceKind.Organisation
            : name is "Fox News" ? SourceKind.Outlet : SourceKind.Person;
        return new ArticleClaim(Span(row), ClaimKind.DirectQuote, Stance.Asserts, new SourceReference(name, kind, null, null), [], "said", "test", [], [], [], [index]);
    }

    private static TextSpan Span(JsonElement row) => new(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string> Names(JsonElement row, string name) => !row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [value.GetString()!];

    private static DateInterval? Interval(string? text)
    {
        var ends = text?.Split('/');
        return ends is not null && PartialDate.TryParse(ends[0], out var from) && PartialDate.TryParse(ends[^1], out var to) ? new DateInterval(from, to) : null;
    }

    private static List<int> Indexes(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(item => item.GetInt32())] : [];
}
