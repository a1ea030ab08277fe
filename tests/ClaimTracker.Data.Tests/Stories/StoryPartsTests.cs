using System.Text;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Data.Tests.Stories;

/// <summary>A story that grows article by article comes to what it comes to when it is compared whole, in whatever order the articles come.</summary>
public sealed class StoryPartsTests
{
    private static readonly (string Text, string Publisher, string Published)[] Articles =
    [
        ("At least 12 people were killed and 30 injured when a ferry sank off Gothenburg on Monday, the coast guard said. \"We have never lost so many passengers on this crossing,\" Karin Holm, the harbour master, said.", "Island Herald", "2024-03-04"),
        ("Fourteen people were killed when a ferry sank off Gothenburg, police said on Tuesday. \"We have never lost so many people on this crossing,\" Karin Holm said. Another 31 people were injured.", "Coast Courier", "2024-03-05"),
        ("The company runs 85 repair workshops in 17 countries, according to its annual report. It paid $40 million for the ferry that sank off Gothenburg.", "Trade Mirror", "2024-03-05"),
        ("The company runs 85 repair outlets in 19 countries, its annual report says. The old ferry had been inspected in the northern dockyard only three weeks before it left for its last crossing with a full load.", "Valley News", "2024-03-05"),
        ("Of the 400 passengers on the list, 120 were children, the operator said. The old ferry had been inspected in the northern dockyard only three weeks before it left for its last crossing, according to Valley News.", "Morning Sheet", "2024-03-06"),
        ("About 30% of the passengers on the list were children, the operator said on Wednesday. The inquiry will hear 45 witnesses over nine days, and 26 outlets were closed for the mourning.", "Evening Sheet", "2024-03-06"),
        ("The inquiry will hear 54 witnesses over nine days, the ministry said. The 2004 sinking off Bergen killed 61 people. Six rescue boats searched the sea: three from Gothenburg, two from Oslo and one from Malmo.", "Northern Post", "2024-03-07"),
        ("Fifteen people were killed when a ferry sank off Gothenburg, police said on Thursday, revising the toll. The company runs 26 repair workshops in Norway and 85 worldwide.", "Island Herald", "2024-03-07"),
        ("At least 12 people were killed and 30 injured when a ferry sank off Gothenburg on Monday, the coast guard said. Nobody could say on Monday evening how the water had come into the lower deck.", "Harbour Watch", "2024-03-04"),
        ("Karin Holm, the harbour master, said: \"We have never lost so many passengers on this crossing, and we never will again.\" Nobody could say on Monday evening how the water had come into the lower deck, the Harbour Watch reported.", "Coast Courier", "2024-03-08"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Growing_by_one_article_at_a_time_gives_what_comparing_the_whole_gives(int seed)
    {
        var order = Enumerable.Range(0, Articles.Length).ToArray();
        new Random(seed).Shuffle(order);
        await using var grown = await OpenAsync();
        await AddManyAsync(grown);
        await AddAsync(grown, order[..2]);
        foreach (var next in order[2..])
        {
            await AddAsync(grown, [next]);
        }

        await using var whole = await OpenAsync();
        await AddManyAsync(whole);
        await AddAsync(whole, [.. Enumerable.Range(0, Articles.Length)]);
        var expected = await StoryPrint.OfAsync(whole);
        Assert.Contains("Conflict", expected, StringComparison.Ordinal);
        Assert.Contains("Update", expected, StringComparison.Ordinal);
        Assert.Contains("(It ", expected, StringComparison.Ordinal);
        Assert.Contains("QuoteVariants", expected, StringComparison.Ordinal);
        Assert.Contains("TextReuse", expected, StringComparison.Ordinal);
        Assert.Contains("Share", expected, StringComparison.Ordinal);
        Assert.Contains("link outlet workshop", expected, StringComparison.Ordinal);
        var actual = await StoryPrint.OfAsync(grown);
        Assert.Equal(expected.Split('\n').Except(actual.Split('\n'), StringComparer.Ordinal), actual.Split('\n').Except(expected.Split('\n'), StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_article_that_touches_nothing_leaves_the_findings_alone()
    {
        await using var folder = await OpenAsync();
        await AddManyAsync(folder);
        await AddAsync(folder, [0, 1, 2, 3]);
        var before = await StoryPrint.OfAsync(folder);
        await folder.Get<AddArticles>().RunAsync([Submission("z.txt", "The mayor opened seven gardens in Bergen on Sunday.", "Garden Weekly", "2024-03-09")], "Ferry", null, default);
        var after = await StoryPrint.OfAsync(folder);
        Assert.Equal(Lines(before), Lines(after));

        static IEnumerable<string> Lines(string print) => print.Split('\n').Where(line => !line.StartsWith("claim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editors_word_on_names_holds_for_what_comes_later_until_it_is_taken_back()
    {
        await using var folder = await OpenAsync();
        await AddAsync(folder, [0, 1, 2, 3]);
        var link = Assert.Single(await folder.Get<ListNameLinks>().RunAsync(await StoryAsync(), default));
        Assert.Equal(("outlet", "workshop", (bool?)null, 2), (link.One, link.Other, link.AreSame, link.Evidence.Count));

        Assert.True(await folder.Get<LinkNames>().RunAsync("repair outlets", "workshop", false, "Ada", default));
        Assert.False(await folder.Get<LinkNames>().RunAsync("workshops", "outlet", false, "Ada", default));
        Assert.DoesNotContain("countries with", await StoryPrint.OfAsync(folder), StringComparison.Ordinal);
        await AddAsync(folder, [7]);
        Assert.DoesNotContain("link outlet workshop", await StoryPrint.OfAsync(folder), StringComparison.Ordinal);

        Assert.True(await folder.Get<LinkNames>().RunAsync("outlet", "workshop", null, "Ada", default));
        Assert.Contains("countries with", await StoryPrint.OfAsync(folder), StringComparison.Ordinal);

        async Task<string> StoryAsync()
        {
            await using var db = folder.Read();
            return db.Stories.Single().Id;
        }
    }

    [Fact]
    public async Task A_short_story_is_matched_whole_when_an_article_comes()
    {
        await using var folder = await OpenAsync();
        await AddPairAsync("The inquiry heard that the jury of shipwrights needed nine hours to settle on a cause.", "a.txt");
        await AddPairAsync("Shipwrights of the jury talked for 14 hours before they settled on a cause, the inquiry was told.", "b.txt");
        Assert.Contains("Conflict", await StoryPrint.OfAsync(folder), StringComparison.Ordinal);

        Task AddPairAsync(string text, string name) =>
            folder.Get<AddArticles>().RunAsync([Submission(name, text, $"Paper {name}", "2024-03-09")], "Ferry", null, default);
    }

    /// <summary>So many articles on nothing that the story has parts which are compared by themselves.</summary>
    private static Task<IReadOnlyList<AddOutcome>> AddManyAsync(StoreFolder folder) => folder.Get<AddArticles>().RunAsync(
        [.. Enumerable.Range(1, Reconciler.MostMatchedWhole + 1).Select(i => Submission($"note{i:00}.txt", $"Notes of the harbour, part {(char)('A' + (i % 26))}{(char)('a' + (i / 26))}.", $"Notebook {i}", "2024-03-01"))], "Ferry", null, default);

    private static Task<StoreFolder> OpenAsync() => StoreFolder.CreateAsync(ReadingRules.OfLibrary);

    private static Task<IReadOnlyList<AddOutcome>> AddAsync(StoreFolder folder, int[] numbers) => folder.Get<AddArticles>().RunAsync(
        [.. numbers.Select(i => Submission($"{i:00}.txt", Articles[i].Text, Articles[i].Publisher, Articles[i].Published))], "Ferry", null, default);

    private static ArticleSubmission Submission(string name, string text, string publisher, string published) =>
        ArticleSubmission.OfFile(name, Encoding.UTF8.GetBytes(text), new KnownMetadata { Publisher = publisher, Published = published });
}
