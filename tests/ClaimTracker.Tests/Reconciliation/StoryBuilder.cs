using System.Globalization;
using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>
/// Makes stories of articles whose figures are written into the text: <c>{12 counted='ferry passengers' pred=rescued at=Lund}</c> is the
/// figure 12, <c>«words|speaker»</c> is a quotation with its speaker.
/// </summary>
internal sealed class StoryBuilder
{
    private static readonly Dictionary<string, PlaceReference> Places = new(StringComparer.Ordinal)
    {
        ["Sweden"] = new("Sweden", "SE", 62, 15, PlaceKind.Country, "SE"),
        ["Lund"] = new("Lund", "SE", 55.70, 13.19, PlaceKind.City, "lund"),
        ["Malmo"] = new("Malmo", "SE", 55.60, 13.00, PlaceKind.City, "malmo"),
        ["Kiruna"] = new("Kiruna", "SE", 67.86, 20.23, PlaceKind.City, "kiruna"),
        ["Norway"] = new("Norway", "NO", 62, 10, PlaceKind.Country, "NO"),
        ["Oslo"] = new("Oslo", "NO", 59.91, 10.75, PlaceKind.City, "oslo"),
    };

    private readonly List<ArticleReading> _articles = [];

    public IReadOnlyList<ArticleReading> Articles => _articles;

    public StoryBuilder Article(string marked, string? published = null, string? publisher = null, string? from = null)
    {
        var text = new StringBuilder();
        var figures = new List<FigureMention>();
        var attributions = new List<IReadOnlyList<string>>();
        var quotations = new List<QuotationMention>();
        var claims = new List<ArticleClaim>();
        for (var at = 0; at < marked.Length; at++)
        {
            var end = marked[at] == '{' ? marked.IndexOf('}', at) : marked[at] == '«' ? marked.IndexOf('»', at) : -1;
            if (end < 0)
            {
                text.Append(marked[at]);
                continue;
            }

            var inner = marked[(at + 1)..end];
            if (marked[at] == '{')
            {
                var fields = Fields(inner, out var surface);
                figures.Add(Figure(new TextSpan(text.Length, text.Length + surface.Length), surface, fields));
                attributions.Add(fields.TryGetValue("by", out var by) ? by.Split('/') : from is null ? [] : [from]);
                text.Append(surface);
            }
            else
            {
                var parts = inner.Split('|');
                var span = new TextSpan(text.Length + 1, text.Length + 1 + parts[0].Length);
                text.Append('“').Append(parts[0]).Append('”');
                quotations.Add(new QuotationMention(span, "test", false, true));
                if (parts.Length > 1)
                {
                    var kind = parts.Length > 2 ? Enum.Parse<SourceKind>(parts[2]) : SourceKind.Person;
                    claims.Add(new ArticleClaim(span, ClaimKind.DirectQuote, Stance.Asserts, new SourceReference(parts[1], kind, null, null), [], "said", "test", [], [], [], [quotations.Count - 1]));
                }
            }

            at = end;
        }

        var whole = text.ToString();
        using var parsed = TextParser.Parse(whole);
        var path = string.Create(CultureInfo.InvariantCulture, $"article-{_articles.Count:00}.txt");
        _articles.Add(new ArticleReading
        {
            Path = path,
            Sha256 = ContentHash.Sha256(Encoding.UTF8.GetBytes(path + whole)),
            Text = whole,
            Metadata = new ArticleMetadata(null, null, publisher, PartialDate.TryParse(published, out var date) ? date : null, published, null, "en", null),
            Furniture = [],
            Sentences = [.. parsed.Sentences.ToArray().Select(sentence => sentence.Span)],
            Figures = figures,
            FigureAttributions = attributions,
            SetAside = [],
            Quotations = quotations,
            Claims = claims,
            Locations = [],
            Dates = Array.Empty<DateMention>(),
            Notes = [],
        });
        return this;
    }

    public StoryReconciliation Reconcile() => Reconciler.Reconcile(_articles);

    public IReadOnlyList<Finding> Findings(Relation relation) => [.. Reconcile().Findings.Where(finding => finding.Relation == relation)];

    private static Dictionary<string, string> Fields(string inner, out string surface)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = inner.IndexOf(' ', StringComparison.Ordinal);
        surface = at < 0 ? inner : inner[..at];
        while (at >= 0 && at < inner.Length)
        {
            var equals = inner.IndexOf('=', at);
            if (equals < 0)
            {
                break;
            }

            var name = inner[at..equals].Trim();
            var isQuoted = inner[equals + 1] == '\'';
            var end = inner.IndexOf(isQuoted ? '\'' : ' ', equals + 2);
            end = end < 0 ? inner.Length : end;
            fields[name] = inner[(equals + (isQuoted ? 2 : 1))..end];
            at = isQuoted ? end + 1 : end;
        }

        return fields;
    }

    private static FigureMention Figure(TextSpan span, string surface, Dictionary<string, string> fields)
    {
        string? Get(string name) => fields.GetValueOrDefault(name);
        var number = Get("value") ?? surface.TrimEnd('%');
        var value = decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed) ? parsed : (decimal?)null;
        var counted = Get("counted");
        return new FigureMention(span, "test")
        {
            Value = value,
            Bounds = Get("low") is { } low ? new ValueBounds(decimal.Parse(low, CultureInfo.InvariantCulture), null) : default,
            Modifier = Get("mod") is { } modifier ? Enum.Parse<Modifier>(modifier) : value is null ? Modifier.Vague : Modifier.Exact,
            Measure = surface.EndsWith('%') ? Measure.Share : Get("measure") is { } measure ? Enum.Parse<Measure>(measure) : Measure.Count,
            Unit = surface.EndsWith('%') ? "percent" : Get("unit"),
            Counted = counted,
            Head = Get("head") ?? counted?.Split(' ')[^1],
            Predicate = Get("pred"),
            Subject = Get("subject"),
            Location = Get("at") is { } place ? Places[place] : null,
            AsOf = Interval(Get("asof")),
            Period = Interval(Get("period")),
            OutOf = Get("of") is { } whole ? decimal.Parse(whole, CultureInfo.InvariantCulture) : null,
            Status = Get("status") is { } status ? Enum.Parse<FigureStatus>(status) : null,
            Kind = Get("kind") is { } kind ? Enum.Parse<CountKind>(kind) : CountKind.Total,
            Scope = Get("scope"),
            IsImplicit = Get("implicit") is not null,
            Linked = Indexes(Get("link")),
            Parts = Indexes(Get("parts")),
        };
    }

    private static DateInterval? Interval(string? text)
    {
        var ends = text?.Split('/');
        return ends is not null && PartialDate.TryParse(ends[0], out var from) && PartialDate.TryParse(ends[^1], out var to) ? new DateInterval(from, to) : null;
    }

    private static List<int> Indexes(string? text) => text is null ? [] : [.. text.Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture))];
}
