using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Tests;

/// <summary>
/// Rules that a test can foresee, so that the store is tested and not the reader. A line <c>NAME via OUTLET: words</c> is a claim; in its words
/// digits are figures of buses, words in quotation marks are a quotation, Lund and Oslo are places, 2024 is a date. All bus figures of a story are one
/// series; two values of it conflict; quotations that begin with the same word are variants.
/// </summary>
internal static class LittleRules
{
    private static readonly string[] Places = ["Lund", "Oslo"];

    public static ReadingRules Version(string version) => new(Read, Reconcile, "1.0.0", version);

    private static ArticleReading Read(SourceDocument document, KnownMetadata known)
    {
        var text = document.Text;
        var figures = new List<FigureMention>();
        var quotations = new List<QuotationMention>();
        var places = new List<LocationMention>();
        var dates = new List<DateMention>();
        var claims = new List<ArticleClaim>();
        var notes = new List<Note>(document.Notes);
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            {
                var who = line[..colon].Split(" via ");
                var content = new TextSpan(start + colon + 2, start + line.Length);
                var (f, q, p, d) = (figures.Count, quotations.Count, places.Count, dates.Count);
                Collect(text, content, figures, quotations, places, dates);
                claims.Add(new ArticleClaim(
                    content,
                    quotations.Count > q ? ClaimKind.DirectQuote : ClaimKind.Indirect,
                    Stance.Asserts,
                    new SourceReference(who[0], SourceKind.Person, new TextSpan(start, start + who[0].Length), "a witness"),
                    [.. who.Skip(1).Select(name => new SourceReference(name, SourceKind.Outlet, null, null))],
                    "said",
                    "little",
                    [.. Enumerable.Range(f, figures.Count - f)],
                    [.. Enumerable.Range(p, places.Count - p)],
                    [.. Enumerable.Range(d, dates.Count - d)],
                    [.. Enumerable.Range(q, quotations.Count - q)]));
            }

            start += line.Length + 1;
        }

        return new ArticleReading
        {
            Path = document.Path,
            Sha256 = document.Sha256,
            Text = text,
            Metadata = new ArticleMetadata(known.Title ?? text.Split('\n')[0], known.Author, known.Publisher, known.PublishedDate, known.Published, known.Url, "en", null),
            Furniture = [],
            Sentences = [new TextSpan(0, text.Length)],
            Figures = figures,
            FigureAttributions = [.. figures.Select(_ => (IReadOnlyList<string>)["a witness"])],
            SetAside = [],
            Quotations = quotations,
            Claims = claims,
            Locations = places,
            Dates = dates,
            Notes = notes,
        };
    }

    private static void Collect(
        string text, TextSpan content, List<FigureMention> figures, List<QuotationMention> quotations, List<LocationMention> places, List<DateMention> dates)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i;
                while (end < content.End && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                var span = new TextSpan(i, end);
                if (span.Of(text) == "2024")
                {
                    dates.Add(new DateMention(span, "little", new DateInterval(new PartialDate(2024)), false, null));
                }
                else
                {
                    figures.Add(new FigureMention(span, "little")
                    {
                        Value = decimal.Parse(span.Of(text), CultureInfo.InvariantCulture),
                        Counted = "buses",
                        Head = "bus",
                        AsOf = new DateInterval(new PartialDate(2024, 3), new PartialDate(2024, 3, 9)),
                        Linked = [figures.Count],
                    });
                }

                i = end - 1;
            }
            else if (text[i] == '\u201C' && text.IndexOf('\u201D', i) is var close && close > i && close < content.End)
            {
                quotations.Add(new QuotationMention(new TextSpan(i + 1, close), "little", false, true));
            }
            else if (Array.Find(Places, place => string.CompareOrdinal(text, i, place, 0, place.Length) == 0) is { } name)
            {
                places.Add(new LocationMention(new TextSpan(i, i + name.Length), "little", new PlaceReference(name, name == "Lund" ? "SE" : "NO", 55.7, 13.2, PlaceKind.City, "city/" + name)));
            }
        }
    }

    private static StoryReconciliation Reconcile(IReadOnlyList<ArticleReading> articles, StoryContext context)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        var figures = sorted.SelectMany(a => a.Figures.Select(f => (f.Value, Passage: new Passage(a.Path, f.Span, f.Span.Of(a.Text), f.Value)))).ToList();
        var findings = new List<Finding>();
        var series = new List<Series>();
        if (figures.Count > 1)
        {
            var values = figures.GroupBy(f => f.Value).OrderBy(g => g.Key)
                .Select(g => new SeriesValue(g.Key, default, Modifier.Exact, null, g.Select(f => f.Passage.Document).Distinct().Count(), 1, ["a witness"], [.. g.Select(f => f.Passage)]))
                .ToList();
            var id = ContentHash.Id("little-series", "bus");
            series.Add(new Series(id, "buses", "buses", null, null, null, values[0].Value, values[0].Value, values[^1].Value, values));
            var members = figures.ConvertAll(f => f.Passage);
            findings.Add(Found(values.Count > 1 ? Relation.Conflict : Relation.Agree, values.Count > 1 ? Reason.ValuesExclude : Reason.SameValue, id, members, []));
        }

        var quotes = sorted.SelectMany(a => a.Quotations.Select(q => new Passage(a.Path, q.Span, q.Span.Of(a.Text), null)));
        foreach (var group in quotes.GroupBy(q => q.Surface.Split(' ')[0]).Where(g => g.Select(q => q.Surface).Distinct().Count() > 1))
        {
            findings.Add(Found(Relation.QuoteVariants, Reason.WordsChanged, null, [.. group], [new WordChange(group.First().Surface, group.Last().Surface)]));
        }

        return new StoryReconciliation(series, findings);
    }

    private static Finding Found(Relation relation, Reason reason, string? quantity, List<Passage> members, IReadOnlyList<WordChange> changes) => new(
        ContentHash.Id("little-finding", [relation.ToString(), .. members.Select(m => m.ToString())]), relation, [reason], quantity, $"{members.Count} passages: {relation}.", "little", members, changes);
}
