using System.Globalization;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Web.Startup;

/// <summary>Opens the store when the program starts, fills a new one with the samples, and says on the console what it does.</summary>
internal sealed class StoreStart(ClaimTrackerStore store, ReadSamples readSamples)
{
    /// <param name="samples">The folder of the sample articles; null when they are not to be read.</param>
    /// <param name="console">Where progress is told.</param>
    /// <param name="cancellationToken">Ends the work between two articles.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public async Task RunAsync(string? samples, TextWriter console, CancellationToken cancellationToken)
    {
        var opening = await store.OpenAsync(cancellationToken);
        await console.WriteLineAsync($"{(opening.Created ? "New database" : "Database")}: {opening.Location.File}");
        if (opening.Created && samples is not null)
        {
            await console.WriteLineAsync($"Reading the sample articles into the story \"{ReadSamples.Story}\":");
            var outcomes = await readSamples.RunAsync(samples, new ConsoleProgress(console), cancellationToken);
            await console.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {outcomes.OfType<ArticleAdded>().Count()} articles read and compared."));
        }
    }

    // Not Progress<T>: that one reports later and out of order.
    private sealed class ConsoleProgress(TextWriter console) : IProgress<AddOutcome>
    {
        public void Report(AddOutcome value) => console.WriteLine(value switch
        {
            ArticleAdded added => string.Create(
                CultureInfo.InvariantCulture, $"  {added.Name}: {added.Figures} figures, {added.Quotations} quotations, {added.Claims} claims"),
            ArticleAlreadyThere there => $"  {there.Name}: there already",
            ArticleRefused refused => $"  {refused.Reason}",
            _ => throw new NotSupportedException($"No such outcome: {value.GetType().Name}."),
        });
    }
}
