using System.Text;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Home;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Tests.Browse;

public sealed class PageQueriesTests
{
    private const string One = "One\nAnna Berg via The Courier: 12 buses burned in Lund.\nNils Ek: \u201CNobody was inside the hall\u201D";
    private const string Two = "Two\nAnna Berg: 9 buses burned in Lund in 2024.\nNils Ek: \u201CNobody was in the hall\u201D";

    [Fact]
    public async Task An_empty_store_has_empty_pages()
    {
        await using var folder = await StoreFolder.CreateAsync();

        var home = await folder.Get<SummariseStore>().RunAsync(5, default);

        Assert.Equal((0, 0, 0, 0), (home.Articles, home.Claims, home.Figures, home.Waiting));
        Assert.Empty((await folder.Get<ListArticles>().RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter()), 50, true, default)).Page.Rows);
        Assert.Empty((await folder.Get<ListSources>().RunAsync(new ListQuery<SourceFilter>(new SourceFilter()), 50, true, default)).Page.Rows);
        Assert.Empty((await folder.Get<ListQuantities>().RunAsync(new ListQuery<QuantityFilter>(new QuantityFilter()), 50, default)).Rows);
        Assert.Empty((await folder.Get<ListFindings>().RunAsync(new ListQuery<FindingFilter>(new FindingFilter()), 50, false, default)).Page.Rows);
        Assert.Null(await folder.Get<ShowArticle>().RunAsync("none", default));
        Assert.Null(await folder.Get<ShowSource>().RunAsync("none", default));
        Assert.Null(await folder.Get<ShowQuantity>().RunAsync("none", default));
        Assert.Null(await folder.Get<ShowFinding>().RunAsync("none", default));
    }

    [Fact]
    public async Task The_home_page_says_what_there_is()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);

        var home = await folder.Get<SummariseStore>().RunAsync(5, default);

        Assert.Equal((2, 3, 2, 2, 1, 2, 0), (home.Articles, home.Claims, home.Figures, home.Quotations, home.Quantities, home.Waiting, home.Settled));
        Assert.Equal(["Two", "One"], home.NewestArticles.Select(a => a.Article.Title));
        Assert.Equal((2, 1, 2), (home.Stories.Single().Articles, home.Stories.Single().Quantities, home.Stories.Single().OpenMatters));
        Assert.Equal([Relation.Conflict, Relation.QuoteVariants], home.WaitingFindings.Select(f => f.Relation));
    }

    [Fact]
    public async Task The_home_page_begins_with_the_newest_story_and_leaves_none_out_for_a_large_one()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddAsync("Depot fire", "buses", 12, 12, 12, 9);
        folder.Clock.Now += TimeSpan.FromHours(1);
        await AddAsync("Storm", "trees", 12, 9);

        var home = await folder.Get<SummariseStore>().RunAsync(5, default);

        Assert.Equal(["Storm", "Depot fire"], home.WaitingFindings.Take(2).Select(f => f.StoryName));

        Task AddAsync(string story, string thing, params int[] counts) => folder.Get<AddArticles>().RunAsync(
            [.. counts.Select((count, i) => ArticleSubmission.OfText($"{i}.txt", $"{story} {i}\n\nAnna Berg: {count} {thing} burned in Lund.", new KnownMetadata(Publisher: $"Paper {i}", Published: "2024-03-08")))], story, null, default);
    }

    [Fact]
    public async Task Articles_are_listed_the_last_added_first_with_facets()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);
        var list = folder.Get<ListArticles>();

        var all = await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter()), 1, true, default);
        var next = await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(), Cursor: Cursor.Parse(all.Page.Next)), 1, true, default);

        Assert.Equal(("Two", "One"), (all.Page.Rows.Single().Article.Title, next.Page.Rows.Single().Article.Title));
        Assert.Null(next.Page.Next);
        Assert.Equal((1, 2, 1, 2), (all.Page.Rows[0].Figures, all.Page.Rows[0].Claims, all.Page.Rows[0].Quotations, all.Page.Rows[0].OpenMatters));
        Assert.Equal([("Evening Post", 1), ("The Courier", 1)], all.Facet("outlet").Select(f => (f.Label, f.Count)).Order());
        Assert.Equal("One", (await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(Words: "courier ONE")), 50, false, default)).Page.Rows.Single().Article.Title);
        Assert.Equal("Two", (await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(Outlet: all.Page.Rows[0].Article.OutletId)), 50, false, default)).Page.Rows.Single().Article.Title);
    }

    [Fact]
    public async Task An_article_is_shown_with_all_that_is_marked_in_it()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var added = await AddBothAsync(folder);

        var article = (await folder.Get<ShowArticle>().RunAsync(added[1].ArticleId, default))!;

        Assert.Equal((Two, "Buses", "Two"), (article.Text, article.StoryName, article.Article.Title));
        Assert.Equal(["Anna Berg", "Nils Ek"], article.Claims.Select(c => c.Claimant!.Name));
        Assert.Equal(["Evening Post", "Anna Berg"], article.Claims[0].Chain.Select(c => c.Name));
        Assert.Equal("buses", article.Figures.Single().Quantities.Single().Label);
        Assert.Equal(("Nobody was in the hall", "Nils Ek"), (article.Quotations.Single().Quotation.Surface, article.Quotations.Single().Speaker!.Name));
        Assert.Equal("Lund", article.Places.Single().Place.Name);
        Assert.Equal("2024", article.Dates.Single().Surface);
        Assert.Equal([Relation.Conflict, Relation.QuoteVariants], article.Findings.Select(f => f.Relation));
        Assert.All(article.FindingMembers, m => Assert.Equal(m.Surface, m.Span.Of(article.Text)));
    }

    [Fact]
    public async Task A_source_is_shown_with_what_it_makes_and_what_it_carries()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);
        var sources = await SourcesAsync(folder, new SourceFilter());

        Assert.Equal((2, 0, 2), Counts(sources, "Anna Berg"));
        Assert.Equal((1, 0, 2), Counts(sources, "Nils Ek"));
        Assert.Equal((0, 2, 1), Counts(sources, "The Courier"));
        Assert.Equal(["The Courier"], (await SourcesAsync(folder, new SourceFilter(SourceKind.Outlet, "cour"))).Select(s => s.Name));

        var anna = (await folder.Get<ShowSource>().RunAsync(sources.Single(s => s.Name == "Anna Berg").Id, default))!;
        Assert.Equal(["9 buses burned in Lund in 2024.", "12 buses burned in Lund."], anna.Makes.Select(c => c.Exact));
        Assert.Empty(anna.Carries);
        Assert.Equal(["Two", "One"], anna.Articles.Select(a => a.Title));
        var courier = (await folder.Get<ShowSource>().RunAsync(sources.Single(s => s.Name == "The Courier").Id, default))!;
        Assert.Equal(2, courier.Carries.Count);
    }

    [Fact]
    public async Task A_quantity_is_shown_with_values_passages_findings_and_decisions()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);
        var row = (await folder.Get<ListQuantities>().RunAsync(new ListQuery<QuantityFilter>(new QuantityFilter()), 50, default)).Rows.Single();
        Assert.Equal(("buses", 9m, 12m, 1), (row.Label, row.Low, row.High, row.OpenMatters));
        var finding = (await folder.Get<ListFindings>().RunAsync(new ListQuery<FindingFilter>(new FindingFilter(Quantity: row.Id)), 50, false, default)).Page.Rows.Single();
        await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, finding.Version, Judgement.SameQuantity, null, 9, "", "Maja"), default);

        var quantity = (await folder.Get<ShowQuantity>().RunAsync(row.Id, default))!;

        Assert.Equal([9m, 12m], quantity.Values.Select(v => v.Value));
        var member = quantity.Values[1].Members.Single();
        Assert.Equal(("One", "12", " buses burned in Lund."), (member.Passage.Article.Title, member.Passage.Surface, member.Passage.After));
        Assert.Equal(["a witness"], member.Attributions);
        Assert.Equal("2024-03/2024-03-09", member.AsOf);
        Assert.Equal(Disposition.Settled, quantity.Findings.Single().Disposition);
        Assert.True(quantity.Decisions.Single().IsInForce);
        Assert.Equal(0, quantity.Quantity.OpenMatters);
    }

    [Fact]
    public async Task The_queue_shows_what_waits_and_a_reopened_matter_says_what_is_new()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);
        var list = folder.Get<ListFindings>();
        var all = new ListQuery<FindingFilter>(new FindingFilter(FindingStatus.Waiting));
        var waiting = (await list.RunAsync(all, 1, false, default)).Page;
        Assert.Equal((2, Relation.Conflict), (waiting.Total, waiting.Rows.Single().Relation));
        Assert.Equal(Relation.QuoteVariants, (await list.RunAsync(all with { Cursor = Cursor.Parse(waiting.Next) }, 1, false, default)).Page.Rows.Single().Relation);
        var finding = waiting.Rows[0];
        Assert.Equal(["12", "9"], finding.Passages.Select(p => p.Surface));

        await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, finding.Version, Judgement.SameQuantity, null, 9, "", "Maja"), default);
        Assert.Equal(1, (await list.RunAsync(all, 50, false, default)).Page.Total);
        Assert.Equal(1, (await list.RunAsync(new ListQuery<FindingFilter>(new FindingFilter(FindingStatus.Settled)), 50, false, default)).Page.Total);
        await folder.AddAsync("Three\nEva Lind: 10 buses burned.");

        var reopened = (await folder.Get<ShowFinding>().RunAsync(finding.Id, default))!;
        Assert.Equal(Disposition.Reopened, reopened.Finding.Disposition);
        Assert.Equal(["10"], reopened.NewEvidence.Select(p => p.Surface));
        Assert.Equal(3, reopened.Members.Count);
        Assert.Single(reopened.History);
        var again = (await list.RunAsync(all, 50, false, default)).Page;
        Assert.Equal(2, again.Total);
        Assert.Equal(["9", "10"], again.Rows.Single(row => row.Id == finding.Id).Passages.Select(p => p.Surface));
    }

    [Fact]
    public async Task Stories_are_listed_with_what_is_open_in_them()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await AddBothAsync(folder);
        await folder.AddToAsync("Other", One);

        var stories = await folder.Get<ListStories>().RunAsync(default);

        Assert.Equal([("Buses", 2, 2), ("Other", 1, 0)], stories.Select(s => (s.Name, s.Articles, s.OpenMatters)).Order());
    }

    private static async Task<IReadOnlyList<SourceRow>> SourcesAsync(StoreFolder folder, SourceFilter filter) =>
        (await folder.Get<ListSources>().RunAsync(new ListQuery<SourceFilter>(filter), 50, false, default)).Page.Rows;

    private static (int Makes, int Carries, int Articles) Counts(IReadOnlyList<SourceRow> sources, string name)
    {
        var source = sources.Single(s => s.Name == name);
        return (source.Makes, source.Carries, source.Articles);
    }

    private static async Task<IReadOnlyList<ArticleAdded>> AddBothAsync(StoreFolder folder) => [.. (await folder.Get<AddArticles>().RunAsync(
        [
            ArticleSubmission.OfFile("1.txt", Encoding.UTF8.GetBytes(One), new KnownMetadata(Publisher: "The Courier", Published: "2024-03-08")),
            ArticleSubmission.OfFile("2.txt", Encoding.UTF8.GetBytes(Two), new KnownMetadata(Publisher: "Evening Post", Published: "2024-03")),
        ],
        "Buses", null, default)).Cast<ArticleAdded>()];
}
