using System.Text;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export.References;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Tests.Exports;

public sealed class CiteArticleTests
{
    [Fact]
    public async Task An_article_and_a_claim_in_it_are_cited_in_every_style_with_the_hash_of_what_was_read()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.Get<AddArticles>().RunAsync(
            [ArticleSubmission.OfFile("1.txt", Encoding.UTF8.GetBytes("One\nAnna Berg: 12 buses burned in Lund."), new KnownMetadata(Title: "Depot fire", Author: "Eva Lind", Publisher: "The Courier", Published: "2024-03-08"))],
            "Buses", null, default);
        var row = (await folder.Get<ListClaims>().RunAsync(new ListQuery<ClaimFilter>(ClaimFilter.None), 10, false, default)).Page.Rows.Single(r => r.Appearance.Claimant?.Name == "Anna Berg").Appearance;

        var article = await folder.Get<CiteArticle>().RunAsync(row.Article.Id, null, "https://archive.example/1", default);
        var claim = await folder.Get<CiteArticle>().RunAsync(row.Article.Id, row.Id, null, default);

        Assert.Equal(Enum.GetValues<CitationStyle>(), article!.Select(c => c.Style));
        Assert.StartsWith("Lind, E. (2024, March 8). Depot fire. The Courier. Accessed ", article![0].Citation.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"Archived copy: https://archive.example/1 (SHA-256 {row.Sha256}).", article[0].Citation.ToString(), StringComparison.Ordinal);
        Assert.Contains($" Claim by Anna Berg: \u201C{row.Exact.TrimEnd('.')}.\u201D", claim![1].Citation.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($" Archived copy: SHA-256 {row.Sha256}.", claim[2].Citation.ToString(), StringComparison.Ordinal);
        Assert.Null(await folder.Get<CiteArticle>().RunAsync("none", null, null, default));
        Assert.Null(await folder.Get<CiteArticle>().RunAsync(row.Article.Id, "none", null, default));
    }
}
