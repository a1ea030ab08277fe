using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Ingest;

/// <summary>Reads the sample articles of a folder into a story of their own.</summary>
public sealed class ReadSamples(AddArticles addArticles)
{
    /// <summary>The story that the samples go to, so that they can be removed whole.</summary>
    public const string Story = "Sample articles";

    /// <param name="folder">The folder of the samples; its text files are read in ordinal order.</param>
    /// <param name="progress">Told of each article in order; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the work between two articles.</param>
    /// <returns>The outcomes; none when the folder holds no text file or is not there.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<IReadOnlyList<AddOutcome>> RunAsync(string folder, IProgress<AddOutcome>? progress, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var submissions = new List<ArticleSubmission>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            submissions.Add(ArticleSubmission.OfFile(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellationToken)));
        }

        return await addArticles.RunAsync(submissions, Story, progress, cancellationToken);
    }
}
