using System.Globalization;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ClaimTracker.Data.Tests.Stories;

/// <summary>One article more costs the store about as much in a long story as in a short one.</summary>
public sealed class LongStoryTests
{
    private const int Short = Reconciler.MostMatchedWhole + 20;
    private const int Long = 5 * Short;
    private const int ArticlesAMatter = 5;

    private static readonly string[] Deeds = ["closed", "repaired", "sold", "painted", "inspected", "rented", "searched", "visited", "fenced", "measured", "lit"];

    [Fact]
    public async Task An_article_more_takes_no_more_steps_of_the_store_in_a_long_story()
    {
        var (few, many) = (await StepsAsync(Short), await StepsAsync(Long));
        Assert.True(few > 0);
        Assert.InRange(many, 0, few * 3 / 2);
    }

    /// <summary>So many instructions SQLite carries out while an article is added to a story of so many, the least of three.</summary>
    private static async Task<long> StepsAsync(int articles)
    {
        await using var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);
        var add = folder.Get<AddArticles>();
        await add.RunAsync(Enumerable.Range(0, articles).Select(Submission), "Town", null, default);
        long steps = 0;
        await using (var writing = await folder.Store.BeginWritingAsync(default))
        {
            raw.sqlite3_progress_handler(((SqliteConnection)writing.Db.Database.GetDbConnection()).Handle!, 1, _ => { steps++; return 0; }, null);
        }

        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            steps = 0;
            await add.RunAsync([Submission(articles + i)], "Town", null, default);
            least = Math.Min(least, steps);
        }

        return least;
    }

    /// <summary>Some articles in a row speak of one matter: they share figures, a sentence and a quotation. Nothing else is shared, or all were one matter.</summary>
    private static ArticleSubmission Submission(int number)
    {
        var matter = number / ArticlesAMatter;
        var deed = Deeds[matter % Deeds.Length];
        var words = Enumerable.Range(0, 24).Select(i => Word(matter, i)).ToArray();
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            The town said that {20 + (number % 3)} {words[1]} {words[0]}s were {deed}.

            {string.Join(' ', words[..12])} were {deed} by the {string.Join(' ', words[12..])}.

            "We {deed} {string.Join(' ', words[..8])}{(number % 2 == 0 ? "" : " today")}," the mayor said.
            """);
        return ArticleSubmission.OfText($"{number:0000}.txt", text, new KnownMetadata { Publisher = $"Paper {number % 40}", Published = "2024-03-04" });
    }

    private static string Word(int matter, int place)
    {
        const string consonants = "bdfgklmnprstv", vowels = "aeiou";
        var number = (matter * 24) + place;
        return string.Create(CultureInfo.InvariantCulture, $"{consonants[number % 13]}{vowels[number / 13 % 5]}{consonants[number / 65 % 13]}{vowels[number / 845 % 5]}{consonants[matter % 13]}");
    }
}
