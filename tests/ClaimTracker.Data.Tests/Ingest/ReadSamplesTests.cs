using ClaimTracker.Data.Home;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Ingest;

public sealed class ReadSamplesTests
{
    [Fact]
    public async Task The_sample_articles_are_read_once_compared_and_removed_whole()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using var folder = StoreFolder.At(path, ReadingRules.OfLibrary);
            await folder.Store.OpenAsync(default);
            var samples = folder.Get<ReadSamples>();

            Assert.All(await samples.RunAsync(Seeds(), null, default), outcome => Assert.IsType<ArticleAdded>(outcome));
            Assert.All(await samples.RunAsync(Seeds(), null, default), outcome => Assert.IsType<ArticleAlreadyThere>(outcome));

            var home = await folder.Get<SummariseStore>().RunAsync(10, default);
            Assert.Equal(5, home.Articles);
            Assert.True(home is { Figures: > 0, Claims: > 0, Quotations: > 0, Quantities: > 0 });
            Assert.Contains(home.WaitingFindings, finding => finding.Relation == Relation.Conflict);
            Assert.Empty(await folder.Get<CheckStore>().RunAsync(default));

            Assert.True(await folder.Get<RemoveStory>().RunAsync(home.Stories.Single().Id, default));
            await using var db = folder.Read();
            Assert.Equal(0, await db.Sources.CountAsync() + await db.Claims.CountAsync() + await db.Snapshots.CountAsync() + await db.Places.CountAsync() + await db.Figures.CountAsync());
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_has_no_samples()
    {
        await using var folder = await StoreFolder.CreateAsync();
        Assert.Empty(await folder.Get<ReadSamples>().RunAsync(StoreFolder.NewPath(), null, default));
    }

    private static string Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is in none of the folders above the tests.");
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
