using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>Holds our printed citations against those that pandoc's citeproc makes of our CSL-JSON with the styles of the same names.</summary>
public sealed partial class PandocCitationsTests
{
    private const string Styles = "/usr/share/citation-style-language/styles/";
    private const string Apa = Styles + "apa.csl";
    private const string Chicago = Styles + "chicago-fullnote-bibliography.csl";
    private const string Mla = Styles + "modern-language-association.csl";

    private static readonly string?[] Bylines =
    [
        null, "Eva Lind", "By Eva Lind and Ola-Nils Dahl", "Courier Staff", "Eva Maria van der Lind, Radio North News and Ola K. Dahl, Jr.", "A. Berg, B. Ek, C. Lund and D. Moss",
        "Eva Lind, political editor", "\u0410\u043D\u043D\u0430 \u0411\u0435\u0440\u0433", "\u5C71\u7530\u592A\u90CE", "Agence Nord & Eva Lind in Lund", "Ian O\u2019Neil",
    ];

    private static readonly string[] Titles =
    [
        "Depot fire kills 12 as mayor vows to rebuild: the aftermath", "Who pays for it now?", "\u201CWe were warned,\u201D says fire chief", "Mayor: \u2018no one told us\u2019", "'No one told us', mayor says",
        "Who said \"it burned\"?", "Costs rise 5% & more #1 in list_1", "The workers\u2019 union isn't happy with the city's offer", "iPhone maker to pay for e-scooters from abroad",
        "A well-known fact about the north-south line", "Fire at depot: what we know so far", "\u706B\u707D\u306E\u5F8C", "\u041F\u043E\u0436\u0430\u0440 \u0432 \u0434\u0435\u043F\u043E", "Depot burns \U0001F525 again",
        "12 dead. 40 hurt. who pays?", "Buses (and trams) stopped in Lund", "DEPOT FIRE KILLS TWELVE", "Up and over the hill", "What it is like to live with it", "It\u2019s \u201Cnot \u2018done\u2019 now\u201D",
        "Council votes 7-2 against plan", "Fire on Main Street \u2014 again", "The fire that nobody saw", "Sweden's ruling party into opposition after all!", "New rules for owners of dogs", "\u201CNever again\u201D",
    ];

    private static readonly string?[] Dates = [null, "2024", "2024-09", "2024-03-09"];

    [FactWith("pandoc", Apa)]
    public async Task An_article_in_APA_is_what_citeproc_prints() => await CheckAsync(CitationStyle.Apa, Apa);

    [FactWith("pandoc", Chicago)]
    public async Task An_article_in_a_Chicago_note_is_what_citeproc_prints() => await CheckAsync(CitationStyle.Chicago, Chicago);

    [FactWith("pandoc", Mla)]
    public async Task An_article_in_MLA_is_what_citeproc_prints() => await CheckAsync(CitationStyle.Mla, Mla);

    private static async Task CheckAsync(CitationStyle style, string file)
    {
        using var scratch = new Scratch();
        var items = Items().ToList();
        var data = await scratch.WriteAsync("items.json", await Citations.BytesAsync(output => CslJsonWriter.WriteAsync(items.ToAsyncEnumerable(), output, default), items.Count));

        // What tells entries of one list apart (2024a, 2024b; a line for an author who came before) is no part of an entry.
        var csl = await scratch.WriteAsync("style.csl", Disambiguation.Replace(await File.ReadAllTextAsync(file), ""));
        var text = await scratch.WriteAsync("text.md", string.Join("\n\n", items.Select(item => $"[@{item.Key}]")));
        var (html, _) = await OutsideProgram.RunAsync("pandoc", "--citeproc", "--csl", csl, "--bibliography", data, "-f", "markdown", "-t", "json", text);

        var printed = style == CitationStyle.Chicago ? Notes(html) : Entries(html);
        var wrong = items.Where(item => Marked(CitationFormatter.Article(item, style)) != printed[style == CitationStyle.Chicago ? items.IndexOf(item).ToString("0", null) : item.Key])
            .Select(item => $"ours    {Marked(CitationFormatter.Article(item, style))}\npandoc  {printed[style == CitationStyle.Chicago ? items.IndexOf(item).ToString("0", null) : item.Key]}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {items.Count} differ:\n{string.Join("\n\n", wrong.Take(40))}");
    }

    /// <summary>Every byline with every date, outlet and address or none, and every title in two of them.</summary>
    private static IEnumerable<Reference> Items()
    {
        var articles = new List<CitedArticle>();
        foreach (var byline in Bylines)
        {
            foreach (var date in Dates)
            {
                foreach (var outlet in (string?[])[null, "The Courier"])
                {
                    foreach (var url in (string?[])[null, "https://courier.example/fire?a=1&b=%20"])
                    {
                        PartialDate? published = date is not null && PartialDate.TryParse(date, out var known) ? known : null;
                        articles.Add(Citations.Article with { Author = byline, Published = published, Outlet = outlet, Url = url });
                    }
                }
            }
        }

        articles.AddRange(Titles.Select(title => Citations.Article with { Title = title }));
        articles.AddRange(Titles.Select(title => Citations.Article with { Title = title, Outlet = null, Author = null }));
        return articles.Select((article, i) => new Reference(article with { Id = i.ToString("x16", null) }));
    }

    private static string Marked(FormattedCitation citation) => string.Concat(citation.Runs.Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text));

    /// <summary>The entries of the list of references in pandoc's own form, by key.</summary>
    private static Dictionary<string, string> Entries(string json)
    {
        using var document = JsonDocument.Parse(json);
        var references = document.RootElement.GetProperty("blocks").EnumerateArray().Last(block => block.GetProperty("t").GetString() == "Div");
        return references.GetProperty("c")[1].EnumerateArray().ToDictionary(
            entry => entry.GetProperty("c")[0][0].GetString()!["ref-".Length..],
            entry => Inlines(entry.GetProperty("c")[1][0].GetProperty("c")),
            StringComparer.Ordinal);
    }

    /// <summary>The notes in order, by index.</summary>
    private static Dictionary<string, string> Notes(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("t").GetString() == "Para")
            .Select(block => Inlines(block.GetProperty("c")[0].GetProperty("c")[1].EnumerateArray().Single(inline => inline.GetProperty("t").GetString() == "Note").GetProperty("c")[0].GetProperty("c")))
            .Select((note, i) => (Key: i.ToString("0", null), note)).ToDictionary(pair => pair.Key, pair => pair.note, StringComparer.Ordinal);
    }

    private static string Inlines(JsonElement inlines) => string.Concat(inlines.EnumerateArray().Select(inline => inline.GetProperty("t").GetString() switch
    {
        "Str" => inline.GetProperty("c").GetString(),
        "Space" or "SoftBreak" => " ",
        "Emph" => $"*{Inlines(inline.GetProperty("c"))}*",
        "Link" or "Span" => Inlines(inline.GetProperty("c")[1]),
        "Quoted" => inline.GetProperty("c")[0].GetProperty("t").GetString() == "SingleQuote" ? $"\u2018{Inlines(inline.GetProperty("c")[1])}\u2019" : $"\u201C{Inlines(inline.GetProperty("c")[1])}\u201D",
        var other => throw new InvalidOperationException($"{other} in a citation"),
    }));

    [GeneratedRegex("""disambiguate-add-(year-suffix|names|givenname)="true"|subsequent-author-substitute="[^"]*("|$)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Disambiguation { get; }
}
