using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>What programs that are not ours read in our bibliographies: every entry that went out, with its title, date and address.</summary>
public sealed class BibliographyClientsTests
{
    private static readonly PartialDate?[] Dates = [null, new PartialDate(2024), new PartialDate(2024, 9), new PartialDate(2024, 3, 9)];

    [FactWith("pandoc")]
    public async Task Pandoc_reads_BibTeX_and_BibLaTeX()
    {
        using var scratch = new Scratch();
        var items = Items();
        foreach (var (format, bytes) in new[] { ("bibtex", await BytesAsync(BibTexWriter.WriteAsync, items)), ("biblatex", await BytesAsync(BibLatexWriter.WriteAsync, items)) })
        {
            var file = await scratch.WriteAsync(format + ".bib", bytes);
            var (json, _) = await OutsideProgram.RunAsync("pandoc", "-f", format, "-t", "csljson", file);
            Check(items, json, format);
        }
    }

    [FactWith("pandoc")]
    public async Task Pandoc_reads_CSL_JSON()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.json", await BytesAsync(CslJsonWriter.WriteAsync, items));
        var (json, _) = await OutsideProgram.RunAsync("pandoc", "-f", "csljson", "-t", "csljson", file);
        Check(items, json, "csljson");
    }

    [FactWith("biber")]
    public async Task Biber_takes_BibLaTeX_without_a_warning()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.bib", await BytesAsync(BibLatexWriter.WriteAsync, items));
        var (output, error) = await OutsideProgram.RunAsync(
            "biber", "--tool", "--validate-datamodel", "--output-file", scratch.Path("out.bib"), "--logfile", scratch.Path("log"), file);

        Assert.DoesNotContain("WARN", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("ERROR", output + error, StringComparison.Ordinal);
        Assert.Equal(items.Count, (await File.ReadAllLinesAsync(scratch.Path("out.bib"))).Count(line => line.StartsWith('@')));
    }

    [FactWith("bibtool")]
    public async Task Bibtool_takes_BibTeX_without_a_word()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.bib", await BytesAsync(BibTexWriter.WriteAsync, items));
        var (output, error) = await OutsideProgram.RunAsync("bibtool", "-i", file, "-o", scratch.Path("out.bib"));

        Assert.Equal("", error.Trim() + output.Trim());
        Assert.Equal(items.Count, (await File.ReadAllLinesAsync(scratch.Path("out.bib"))).Count(line => line.StartsWith('@')));
    }

    [FactWith("ris2xml")]
    public async Task Ris2xml_reads_RIS()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.ris", await BytesAsync(RisWriter.WriteAsync, items));
        var (xml, _) = await OutsideProgram.RunAsync("ris2xml", "-i", "utf8", file);

        XNamespace mods = "http://www.loc.gov/mods/v3";
        var entries = XDocument.Parse(xml).Descendants(mods + "mods").ToList();
        Assert.Equal(items.Count, entries.Count);
        for (var i = 0; i < items.Count; i++)
        {
            // It takes what stands behind a colon or question mark for a subtitle, and puts the whole together of what it cut.
            var title = string.Concat(entries[i].Elements(mods + "titleInfo").First().Elements().Select(part => part.Value));
            Assert.Equal(Letters(items[i].Title), Letters(title));
        }
    }

    [FactWith("node", "npm:@citation-js/core", "npm:ajv")]
    public async Task Citation_js_and_the_schema_take_CSL_JSON()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.json", await BytesAsync(CslJsonWriter.WriteAsync, items));
        var (output, _) = await OutsideProgram.RunAsync("node", Path.Combine(OutsideProgram.Clients, "csl.mjs"), file);

        using var read = JsonDocument.Parse(output);
        Assert.Empty(read.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(items.Count, read.RootElement.GetProperty("entries").GetInt32());
        var entries = read.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(items.Select(item => (item.Key, item.Title, item.Url)), entries.Select(e => (e.GetProperty("id").GetString()!, e.GetProperty("title").GetString()!, e.GetProperty("url").GetString())));
    }

    [FactWith("node", "npm:@citation-js/plugin-bibtex")]
    public async Task Citation_js_reads_BibTeX()
    {
        using var scratch = new Scratch();
        var items = Items();
        var file = await scratch.WriteAsync("items.bib", await BytesAsync(BibTexWriter.WriteAsync, items));
        var (output, _) = await OutsideProgram.RunAsync("node", Path.Combine(OutsideProgram.Clients, "bib.mjs"), file);

        using var read = JsonDocument.Parse(output);
        var entries = read.RootElement.EnumerateArray().ToDictionary(e => e.GetProperty("id").GetString()!, e => e.GetProperty("url").GetString(), StringComparer.Ordinal);
        Assert.Equal(items.Select(item => item.Key), entries.Keys);

        // What is no address it mends by its own lights.
        Assert.All(items.Where(item => Uri.IsWellFormedUriString(item.Url, UriKind.Absolute)), item => Assert.Equal(item.Url, entries[item.Key]));
    }

    /// <summary>Five hundred hostile texts, each in every field of a claim and of its article, with every precision of date.</summary>
    internal static IReadOnlyList<Reference> Items() => [.. HostileText.All.Select((text, i) =>
    {
        var row = Citations.With(text);
        var id = i.ToString("x20", CultureInfo.InvariantCulture);

        // An id from a hash begins differently in every row; every third has an address that can be followed, every fifth no outlet.
        return new Reference(
            row.Article with
            {
                Id = id,
                Published = Dates[i % Dates.Length],
                Url = i % 3 == 0 ? $"https://x.example/{i}?q=%20{Uri.EscapeDataString(new string([.. text.Where(c => !char.IsSurrogate(c))]))}#a" : text,
                Outlet = i % 5 == 0 ? null : row.Article.Outlet,
            },
            row with { AppearanceId = new string([.. id.Reverse()]) });
    })];

    private static void Check(IReadOnlyList<Reference> items, string json, string format)
    {
        using var read = JsonDocument.Parse(json);
        var entries = read.RootElement.EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!, StringComparer.Ordinal);
        Assert.Equal(items.Count, entries.Count);
        var wrong = new List<string>();
        foreach (var item in items)
        {
            var entry = entries[item.Key];
            var title = entry.TryGetProperty("title", out var t) ? t.GetString()! : "";
            var url = entry.TryGetProperty("URL", out var u) ? u.GetString() : null;
            var date = entry.TryGetProperty("issued", out var issued) && issued.GetProperty("date-parts") is var parts && parts.GetArrayLength() > 0
                ? string.Join('-', parts[0].EnumerateArray().Select(part => part.GetInt32().ToString(CultureInfo.InvariantCulture)))
                : null;
            var expected = item.Article.Published is { } published
                ? string.Join('-', new[] { published.Year, published.Month, published.Day }.Where(part => part is not null).Select(part => part!.Value.ToString(CultureInfo.InvariantCulture)))
                : null;
            if (Plain(title) != Plain(item.Title) || url != item.Url || date != expected)
            {
                wrong.Add($"{Plain(item.Title)}\n{Plain(title)}\n{item.Url} {url}\n{expected} {date}");
            }
        }

        Assert.True(wrong.Count == 0, $"{format}: {wrong.Count} of {items.Count} are read differently:\n{string.Join("\n\n", wrong.Take(30))}");
    }

    /// <summary>Programs set quotation marks and spaces as they print them, and letters with their accents in one.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize().Select(c => c switch
    {
        '\u2018' or '\u2019' or '`' or '\u201C' or '\u201D' or '"' => "'",
        '\u00A0' or '\u202F' => " ",
        _ => c.ToString(),
    }));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static async Task<byte[]> BytesAsync(Func<IAsyncEnumerable<Reference>, Stream, CancellationToken, Task<int>> write, IReadOnlyList<Reference> items) =>
        await Citations.BytesAsync(output => write(items.ToAsyncEnumerable(), output, default), items.Count);
}
