using ClaimTracker.Data.Browse;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Review;

/// <summary>The machine's links of names, with the reader and reconciler of the library.</summary>
public sealed class NameSuggestionsTests
{
    private const string Depots = "Grain stores\n\nThe board runs 38 depots in 12 counties, the auditors said.";
    private const string Silos = "Grain again\n\nThe board runs 38 silos in 14 counties, the auditors said.";

    [Fact]
    public async Task A_suggestion_is_shown_with_its_passages_and_refused_or_confirmed_and_remembered()
    {
        await using var folder = StoreFolder.At(StoreFolder.NewPath());
        try
        {
            await folder.Store.OpenAsync(default);
            await folder.Get<AddArticles>().RunAsync([Article(Depots, "The Ledger"), Article(Silos, "The Courier")], "Grain", null, default);

            var suggestion = Assert.Single(await SuggestionsAsync(folder));
            Assert.Equal(("depot", "silo"), (suggestion.One, suggestion.Other));
            Assert.NotEqual(suggestion.First.Article.Id, suggestion.Second.Article.Id);
            Assert.Contains(await LabelsAsync(folder), label => label.Contains("counties", StringComparison.Ordinal));

            Assert.True(await folder.Get<LinkNames>().RunAsync("silo", "depot", false, "Maja", default));
            Assert.False(await folder.Get<LinkNames>().RunAsync("depot", "silo", false, "Maja", default));
            Assert.Empty(await SuggestionsAsync(folder));
            Assert.DoesNotContain(await folder.Read().Findings.ToListAsync(), f => f.Relation == Reconciliation.Relation.Conflict);

            var row = Assert.Single((await folder.Get<ListHistory>().RunAsync(new ListQuery<HistoryFilter>(new HistoryFilter(HistoryKind.Correction)), 10, false, default)).Page.Rows);
            Assert.Equal((new NamesRow("depot", "silo", false), "Maja", true), (row.Names, row.Who, row.CanUndo));

            Assert.True(await folder.Get<LinkNames>().RunAsync("depot", "silo", null, "Ivo", default));
            Assert.Single(await SuggestionsAsync(folder));
            Assert.True(await folder.Get<LinkNames>().RunAsync("depot", "silo", true, "Ivo", default));
            Assert.Empty(await SuggestionsAsync(folder));
            Assert.Contains(await folder.Read().Findings.ToListAsync(), f => f.Relation == Reconciliation.Relation.Conflict);
        }
        finally
        {
            await folder.DisposeAsync();
            Directory.Delete(folder.Path, true);
        }
    }

    private static ArticleSubmission Article(string text, string outlet) => ArticleSubmission.OfText(outlet + ".txt", text, new KnownMetadata(Publisher: outlet, Published: "2024-04-09"));

    private static Task<IReadOnlyList<NameSuggestion>> SuggestionsAsync(StoreFolder folder) => folder.Get<ListNameSuggestions>().RunAsync(null, 10, default);

    private static Task<List<string>> LabelsAsync(StoreFolder folder) => folder.Read().Quantities.Select(q => q.Label).ToListAsync();
}
