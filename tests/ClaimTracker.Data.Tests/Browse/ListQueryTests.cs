using System.Text;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Tests.Browse;

public sealed class ListQueryTests
{
    [Theory]
    [InlineData("story=Depot+fire&q=two+buses&from=2024-03-08&sort=published")]
    [InlineData("outlet=%C3%85s+Blad&reprints=apart&to=2024-03-08")]
    [InlineData("")]
    [InlineData("sort=claims&after=12.a1~article-claims")]
    public void A_query_is_written_as_it_is_read(string text)
    {
        Assert.True(ListQueries.TryParse<ArticleFilter>("?" + text, out var query, out _));
        Assert.True(ListQueries.TryParse<ArticleFilter>(query.Cursor is { } cursor ? query.After(cursor.ToString()) : query.ToString(), out var again, out _));
        Assert.Equal(query, again);
        Assert.Equal(text.Split('&').Where(field => !field.StartsWith("after", StringComparison.Ordinal)).Order(), query.ToString().Split('&').Order());
    }

    [Theory]
    [InlineData("from=yesterday", "yesterday")]
    [InlineData("from=2024-02-30", "2024-02-30")]
    [InlineData("from=2024-03-09&to=2024-03-08", "2024-03-09")]
    [InlineData("sort=colour", "published")]
    [InlineData("colour=red", "outlet")]
    [InlineData("after=nowhere", "nowhere")]
    [InlineData("after=x.1", "x.1")]
    [InlineData("after=1.%3B", "1.;")]
    [InlineData("after=1.a", "no place in this list")]
    [InlineData("after=1.a~claim-newest", "another list")]
    [InlineData("after=1.a~article-claims", "another order")]
    [InlineData("sort=claims&after=1.a~article-added", "another order")]
    [InlineData("after=1.a~article-added&before=2.b~article-added", "not both")]
    [InlineData("reprints=maybe", "maybe")]
    public void What_is_wrong_is_named(string text, string named)
    {
        Assert.False(ListQueries.TryParse<ArticleFilter>(text, out _, out var problem));
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_goes_forwards_and_back_over_the_same_pages_in_every_order()
    {
        await using var folder = await StoreFolder.CreateAsync();
        for (var i = 0; i < 9; i++)
        {
            await folder.Get<AddArticles>().RunAsync(
                [ArticleSubmission.OfFile($"{i}.txt", Encoding.UTF8.GetBytes(Text(i)), new KnownMetadata(Publisher: $"Post {i % 4}", Published: i % 3 == 0 ? null : $"2024-0{1 + (i % 5)}"))],
                $"Story {i % 5}", null, default);
            folder.Clock.Now += TimeSpan.FromMinutes(i % 2);
        }

        await WalkAsync<ArticleFilter, ArticleRow>((query, size) => folder.Get<ListArticles>().RunAsync(query, size, true, default), r => r.Article.Id, 9);
        await WalkAsync<ArticleFilter, ArticleRow>((query, size) => folder.Get<ListArticles>().RunAsync(query with { Filter = new ArticleFilter(Words: "bus lund") }, size, true, default), r => r.Article.Id, 9);
        await WalkAsync<ArticleFilter, ArticleRow>((query, size) => folder.Get<ListArticles>().RunAsync(query with { Filter = new ArticleFilter(Words: "oslo") }, size, true, default), r => r.Article.Id, 3);
        await WalkAsync<ClaimFilter, ClaimRow>((query, size) => folder.Get<ListClaims>().RunAsync(query, size, true, default), r => r.Appearance.ClaimId, 18);
        await WalkAsync<ClaimFilter, ClaimRow>((query, size) => folder.Get<ListClaims>().RunAsync(query with { Filter = new ClaimFilter(Source: "Anna Berg") }, size, true, default), r => r.Appearance.ClaimId, 9);
        await WalkAsync<ClaimFilter, ClaimRow>((query, size) => folder.Get<ListClaims>().RunAsync(query with { Filter = new ClaimFilter(Words: "buses") }, size, true, default), r => r.Appearance.ClaimId, 18);
        await WalkAsync<ClaimFilter, ClaimRow>((query, size) => folder.Get<ListClaims>().RunAsync(query with { Filter = new ClaimFilter(Location: "Lund") }, size, true, default), r => r.Appearance.ClaimId, 9);
        await WalkAsync<SourceFilter, SourceRow>((query, size) => folder.Get<ListSources>().RunAsync(query, size, true, default), r => r.Id, 6);
        await WalkAsync<PlaceFilter, PlaceRow>((query, size) => folder.Get<ListPlaces>().RunAsync(query, size, true, default), r => r.Place.Id, 2);
        await WalkAsync<StoryFilter, StoryRow>((query, size) => folder.Get<ListStories>().RunAsync(query, size, default), r => r.Id, 5);
    }

    [Fact]
    public async Task The_same_words_in_one_story_are_one_row_until_they_are_shown_apart()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var article = Encoding.UTF8.GetBytes(Text(1));
        var reprint = Encoding.UTF8.GetBytes(Text(1).ToUpperInvariant().Replace('\n', ' '));
        await folder.Get<AddArticles>().RunAsync(
            [
                ArticleSubmission.OfFile("a.txt", article, new KnownMetadata(Publisher: "The Courier")),
                ArticleSubmission.OfFile("b.txt", article, new KnownMetadata(Publisher: "Evening Post")),
                ArticleSubmission.OfFile("c.txt", reprint, new KnownMetadata(Publisher: "Daily Mirror")),
            ],
            "Buses", null, default);
        var list = folder.Get<ListArticles>();

        var folded = (await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter()), 50, true, default)).Page;
        var apart = (await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(ReprintsApart: true)), 50, true, default)).Page;
        var post = (await list.RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(Outlet: "evening post")), 50, true, default)).Page;

        Assert.Equal((1, "The Courier"), (folded.Total, Assert.Single(folded.Rows).Article.Publisher));
        Assert.Equal(["Evening Post", "Daily Mirror"], folded.Rows[0].Reprints.Select(r => r.Publisher));
        Assert.Equal((3, 3), (apart.Total, apart.Rows.Count));
        Assert.Equal(folded.Rows[0].Article.Id, Assert.Single(post.Rows).ReprintOfId);
    }

    [Fact]
    public async Task A_month_that_may_hold_the_day_is_in_the_list()
    {
        await using var folder = await StoreFolder.CreateAsync();
        string?[] days = ["2024-03-07", "2024-03-08", "2024-03", "2024", "2024-02", "2023", null];
        await folder.Get<AddArticles>().RunAsync(
            days.Select((day, i) => ArticleSubmission.OfFile($"{i}.txt", Encoding.UTF8.GetBytes(Text(i)), new KnownMetadata(Published: day))), "Buses", null, default);

        async Task<IEnumerable<string?>> Listed(DateOnly? from, DateOnly? to) =>
            (await folder.Get<ListArticles>().RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(From: from, To: to)), 50, true, default)).Page.Rows.Select(r => r.Article.Published?.ToString());

        Assert.Equal(["2024", "2024-03", "2024-03-08"], (await Listed(new DateOnly(2024, 3, 8), null)).Order(StringComparer.Ordinal));
        Assert.Equal(["2023", "2024", "2024-02", "2024-03", "2024-03-07"], (await Listed(null, new DateOnly(2024, 3, 7))).Order(StringComparer.Ordinal));
    }

    private static string Text(int i) => $"Article {i}\nAnna Berg: {i} buses left {(i % 3 == 1 ? "Oslo" : "Lund")}.\nNils Ek: {i + 20} buses came{(i % 3 == 1 ? " to Lund" : "")}.";

    private static async Task WalkAsync<TFilter, TRow>(Func<ListQuery<TFilter>, int, Task<ListResult<TRow>>> list, Func<TRow, string> id, int count)
        where TFilter : class, IListFilter<TFilter>
    {
        TFilter.TryRead(_ => null, out var everything, out _);
        foreach (var sort in TFilter.Sorts)
        {
            var query = new ListQuery<TFilter>(everything, sort);
            var whole = await list(query, 100);
            Assert.Equal((count, count), (whole.Page.Total, whole.Page.Rows.Count));
            var forwards = new List<string>();
            var page = (await list(query, 4)).Page;
            Assert.Null(page.Previous);
            while (true)
            {
                forwards.AddRange(page.Rows.Select(id));
                if (page.Next is null)
                {
                    break;
                }

                page = (await list(query with { Cursor = Cursor.Parse(page.Next, sort.IsNumber) }, 4)).Page;
                Assert.NotNull(page.Previous);
            }

            Assert.Equal(whole.Page.Rows.Select(id), forwards);
            var backwards = page.Rows.Select(id).ToList();
            while (page.Previous is { } previous)
            {
                page = (await list(query with { Cursor = Cursor.Parse(previous, sort.IsNumber), IsBackwards = true }, 4)).Page;
                Assert.NotNull(page.Next);
                backwards.InsertRange(0, page.Rows.Select(id));
            }

            Assert.Equal(forwards, backwards);
        }
    }
}
