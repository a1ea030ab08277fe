using ClaimTracker.Export.References;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Export.References;

public sealed class BibTexWriterTests
{
    [Fact]
    public async Task An_entry_has_all_that_a_citation_needs() => Assert.Equal(
        """
        @article{lind2024-a1b2c3d4e5f6a7b8,
          author = {Eva Lind and Ola Dahl},
          title = {{Depot fire}},
          journal = {The Courier},
          year = {2024},
          month = mar,
          day = {9},
          url = {https://courier.example/fire},
          urldate = {2024-03-10},
          note = {Claim by Anna Berg: “12 buses burned”},
          claim = {c1},
          claimkind = {indirect},
          claimant = {Anna Berg},
          claimprefix = {she said},
          claimtext = {12 buses burned},
          claimsuffix = {, nine of them new},
          chain = {The Courier; Radio North; Anna Berg},
          figures = {12 buses (as of 2024-03)},
          snapshot = {sha256:0000000000000000000000000000000000000000000000000000000000000000}
        }

        """.ReplaceLineEndings("\n"),
        await Citations.BibTexAsync(Citations.Row));

    [Fact]
    public async Task What_is_not_known_is_left_out()
    {
        var entry = await Citations.BibTexAsync(Citations.Row with
        {
            Article = Citations.Article with { Author = null, Outlet = null, Published = null, Url = null, Title = null }, Claimant = null, Chain = [], Figures = [],
        });

        Assert.StartsWith("@misc{claim-a1b2c3d4e5f6a7b8,\n  title = {{fire.txt}},\n  urldate", entry, StringComparison.Ordinal);
        Assert.All(["author", "journal", "year", "month", " url ", "chain", "figures"], field => Assert.DoesNotContain(field + " =", entry, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024", "year = {2024},\n  url")]
    [InlineData("2024-11", "year = {2024},\n  month = nov,\n  url")]
    public async Task A_date_is_as_precise_as_it_is_known(string date, string expected)
    {
        Assert.True(PartialDate.TryParse(date, out var published));
        Assert.Contains(expected, await Citations.BibTexAsync(Citations.Row with { Article = Citations.Article with { Published = published } }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Anna Berg, Nils Ek and Ola Dahl", "Anna Berg and Nils Ek and Ola Dahl")]
    [InlineData("Ludwig van der Berg", "Ludwig van der Berg")]
    [InlineData("Courier Staff", "{Courier Staff}")]
    [InlineData("Department of Health and Social Care", "{Department of Health and Social Care}")]
    [InlineData("Ministry of Fisheries & Coast", "{Ministry of Fisheries \\& Coast}")]
    [InlineData("Ministry of the Interior and Anna Berg", "{Ministry of the Interior} and Anna Berg")]
    [InlineData("Office for Ports and Harbour Radio", "{Office for Ports} and {Harbour Radio}")]
    [InlineData("Lindgren, Otto Emil, Jr.", "Lindgren, Jr., Otto Emil")]
    [InlineData("Eva Lind et al.", "Eva Lind and {others}")]
    [InlineData("Anna Berg, Radio North News", "Anna Berg and {Radio North News}")]
    [InlineData("NRK", "{NRK}")]
    [InlineData("our own correspondent", "{our own correspondent}")]
    [InlineData(null, "{The Courier}")]
    [InlineData("  ", "{The Courier}")]
    public async Task Whoever_is_no_person_stands_in_braces_of_its_own(string? byline, string author) =>
        Assert.Contains($"  author = {{{author}}},\n", await Citations.BibTexAsync(Citations.Row with { Article = Citations.Article with { Author = byline } }), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("data:text/html,<script>", false)]
    [InlineData("file:///etc/hosts", false)]
    [InlineData("http://courier.example/a:b", true)]
    [InlineData("FTP://courier.example/a", true)]
    [InlineData("courier.example/a?b=javascript:c", true)]
    [InlineData("courier.example:8080/a", true)]
    public async Task Only_an_address_that_is_fetched_is_one_to_follow(string url, bool isThere)
    {
        var row = Citations.Row with { Article = Citations.Article with { Url = url } };

        Assert.Equal(isThere, (await Citations.BibTexAsync(row)).Contains("  url = {", StringComparison.Ordinal));
        Assert.Equal(isThere, CitationFormatter.Plain(new Reference(row.Article), CitationStyle.Chicago).Contains(url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("R&D #1: 50% _x_ $5", "R\\&D \\#1: 50\\% \\_x\\_ \\$5")]
    [InlineData("a~b^c\\d", "a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d")]
    [InlineData("{open", "\\{{\\vphantom{\\}}}open")]
    [InlineData("shut}", "shut{\\vphantom{\\{}}\\}")]
    [InlineData("a {pair} and {", "a \\{pair\\} and \\{{\\vphantom{\\}}}")]
    [InlineData("}{", "{\\vphantom{\\{}}\\}\\{{\\vphantom{\\}}}")]
    [InlineData("a -- b ''c'' `d`", "a -{}- b '{}'c'{}' `d`")]
    [InlineData("a \"word\"", "a {\"}word{\"}")]
    [InlineData("two\r\nlines\t\0here", "two lines here")]
    [InlineData("Caf\u00E9 \u65E5\u672C \U0001F600", "Caf\u00E9 \u65E5\u672C \U0001F600")]
    public async Task A_title_is_shown_as_it_is(string title, string written) =>
        Assert.Contains($"  title = {{{{{written}}}}},\n", await Citations.BibTexAsync(Citations.Row with { Article = Citations.Article with { Title = title } }), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://x.example/a%20b?c={1}&d=_#e~f", "https://x.example/a%20b?c=%7B1%7D&d=_#e~f")]
    [InlineData("https://x.example/caf\u00E9 \u202Ex", "https://x.example/caf\u00E9%20%E2%80%AEx")]
    [InlineData("https://courier.example/\"}\n\\input", "https://courier.example/%22%7D%0A%5Cinput")]
    public async Task An_address_keeps_its_signs_out_of_reach_of_BibTeX(string url, string written) =>
        Assert.Contains($"  url = {{{written}}},\n", await Citations.BibTexAsync(Citations.Row with { Article = Citations.Article with { Url = url } }), StringComparison.Ordinal);

    [Fact]
    public async Task Any_text_leaves_the_braces_in_balance_and_no_bare_percent_sign_but_in_an_address()
    {
        foreach (var text in Citations.Hostile)
        {
            var entry = await Citations.BibTexAsync(Citations.With(text));
            var depth = 0;
            for (var i = 0; i < entry.Length; i++)
            {
                depth += entry[i] == '{' ? 1 : entry[i] == '}' ? -1 : 0;
                Assert.True(depth >= (i < entry.Length - 2 ? (i < 8 ? 0 : 1) : 0), $"{text}: closed too early at {i} in {entry}");
                Assert.False(entry[i] == '%' && entry[i - 1] != '\\' && !LineAt(entry, i).StartsWith("  url = ", StringComparison.Ordinal), $"{text}: a bare percent sign in {entry}");
            }

            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public async Task No_two_entries_share_a_key()
    {
        var text = await Citations.BibTexAsync(
            Citations.Row, Citations.Row with { AppearanceId = "a1b2c3d4ffffffffffff" }, Citations.Row with { AppearanceId = "ffffffffffffffffffff" });
        var keys = text.Split('\n').Where(line => line.StartsWith('@')).ToList();
        Assert.Equal(3, keys.Count);
        Assert.Equal(3, keys.Distinct(StringComparer.Ordinal).Count());
    }

    private static string LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        return text[start..text.IndexOf('\n', at)];
    }
}
