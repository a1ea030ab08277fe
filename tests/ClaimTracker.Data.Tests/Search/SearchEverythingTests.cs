using ClaimTracker.Data.Search;


namespace ClaimTracker.Data.Tests.Search;

public sealed class SearchEverythingTests
{
    private const string One = "Depot fire\nAnna Berg via The Courier: 12 buses burned in Lund.\nNils Ek: \u201CNobody was inside the great hall\u201D";
    private const string Two = "Caf\u00E9 closed\nAnna Berg: The caf\u00E9s of Oslo closed; 9 buses stood there. Buses, buses.";

    [Fact]
    public async Task Finds_every_kind_with_the_hit_marked()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);

        var hall = await FindAsync(folder, "HALL");
        Assert.Equal("Nobody was inside the great \u00ABhall\u00BB", Marked(Assert.Single(hall.Quotations.Rows).Words));
        Assert.Equal("\u201CNobody was inside the great \u00ABhall\u00BB\u201D", Marked(Assert.Single(hall.Claims.Rows).Words));
        Assert.Contains("\u00ABhall\u00BB", Marked(Assert.Single(hall.Articles.Rows).Words!), StringComparison.Ordinal);
        Assert.Equal("Nils Ek", hall.Quotations.Rows[0].Speaker!.Name);
        Assert.Equal("Anna Berg", Assert.Single((await FindAsync(folder, "berg")).Sources.Rows).Name);
        Assert.Equal("Lund", Assert.Single((await FindAsync(folder, "lund")).Places.Rows).Place.Name);
        Assert.Equal("buses", Assert.Single((await FindAsync(folder, "bus")).Quantities.Rows).Label);
    }

    [Fact]
    public async Task What_speaks_most_of_it_comes_first()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Two, One);
        Assert.StartsWith("The caf", (await FindAsync(folder, "buses")).Claims.Rows[0].Words.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cafe oslo", 1)]
    [InlineData("oslo caf", 1)]
    [InlineData("CAF\u00C9S", 1)]
    [InlineData("\"great hall\"", 1)]
    [InlineData("\"hall great\"", 0)]
    [InlineData("bur", 1)]
    [InlineData("urned", 0)]
    [InlineData("12", 1)]
    [InlineData("1", 0)]
    public async Task Words_are_found_from_their_beginning_without_accents_and_phrases_as_they_stand(string words, int claims)
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);
        Assert.Equal(claims, (await FindAsync(folder, words)).Claims.Total);
    }

    [Fact]
    public async Task A_beginning_finds_all_words_that_begin_so_however_many_there_are()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var words = Enumerable.Range(0, 20).Select(i => $"port{(char)('a' + i)}").ToList();
        await folder.AddAsync([.. words.Select(word => $"Report\nAnna Berg: The {word} was closed.")]);

        Assert.Equal(20, (await FindAsync(folder, "port")).Claims.Total);
        Assert.Equal(1, (await FindAsync(folder, "portb")).Claims.Total);
        Assert.Equal(20, (await FindAsync(folder, "port closed")).Claims.Total);
        Assert.Equal("The \u00ABportc\u00BB was \u00ABclosed\u00BB.", Marked(Assert.Single((await FindAsync(folder, "closed portc")).Claims.Rows).Words));
        Assert.True((await FindAsync(folder, "portz closed")).IsEmpty);
    }

    [Fact]
    public async Task Of_words_that_many_claims_have_the_shortest_that_has_all_comes_first()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync([.. Enumerable.Range(0, 300).Select(i => $"Report\n{string.Concat(Enumerable.Range(0, 10).Select(j => $"Anna Berg: The buses of {i}-{j} left.\nNils Ek: The trams of {i}-{j} left.\n"))}"),
            "Report\nAnna Berg: The buses of the town and the trams of the town left together that day.", "Report\nAnna Berg: The buses and trams left."]);
        Assert.Equal(["The buses and trams left.", "The buses of the town and the trams of the town left together that day."], (await FindAsync(folder, "trams buses")).Claims.Rows.Select(c => c.Words.Text));
    }

    [Fact]
    public async Task Words_are_shown_from_the_first_place_in_a_long_article_that_has_them_all()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var filler = string.Concat(Enumerable.Repeat("Nothing else was said of it that day. ", 50));
        await folder.AddAsync($"Report\nThe ferry left. {filler}\nThen the ferry met a storm at sea. {filler}", $"Report\n{string.Concat(Enumerable.Repeat(filler, 40))} A lighthouse.");

        Assert.StartsWith("\u2026Then the \u00ABferry\u00BB met a \u00ABstorm\u00BB at sea. Nothing", Marked(Assert.Single((await FindAsync(folder, "ferry storm")).Articles.Rows).Words!), StringComparison.Ordinal);
        Assert.Contains("The \u00ABferry\u00BB left.", Marked(Assert.Single((await FindAsync(folder, "ferry")).Articles.Rows).Words!), StringComparison.Ordinal);
        Assert.Contains("A \u00ABlighthouse\u00BB", Marked(Assert.Single((await FindAsync(folder, "lighth")).Articles.Rows).Words!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("a\"b\"\"c")]
    [InlineData("AND OR NOT NEAR")]
    [InlineData("NEAR(buses hall, 2)")]
    [InlineData("buses*")]
    [InlineData("* ** ^buses Exact:buses {Exact}:x -hall +hall")]
    [InlineData("'; DROP TABLE Claims; --")]
    [InlineData("\0")]
    [InlineData("buses\0hall")]
    [InlineData("\uD800 \uDC00")]
    [InlineData("\u202E\u200B\uFEFF")]
    [InlineData("\u201C")]
    [InlineData("!?\u2026")]
    [InlineData("")]
    [InlineData("\u0301\u0301")]
    [InlineData("\u4E2D\u56FD \U0001F68C")]
    public async Task No_text_is_a_wrong_query(string words)
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One);
        var found = await FindAsync(folder, words);
        Assert.InRange(found.Claims.Total, 0, 2);
    }

    [Fact]
    public async Task A_very_long_text_is_searched_for_by_its_first_words()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One);
        Assert.Equal(0, (await FindAsync(folder, string.Concat(Enumerable.Repeat("buses nowhere ", 200)))).Claims.Total);
        Assert.True((await FindAsync(folder, new string('x', 100_000))).IsEmpty);
    }

    private static Task<SearchResults> FindAsync(StoreFolder folder, string words) => folder.Get<SearchEverything>().RunAsync(words, 10, default);

    private static string Marked(HitText words)
    {
        var text = words.Text;
        foreach (var hit in words.Hits.Reverse())
        {
            text = text.Insert(hit.End, "\u00BB").Insert(hit.Start, "\u00AB");
        }

        return text;
    }
}
