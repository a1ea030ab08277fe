using ClaimTracker.Text;

namespace ClaimTracker.Cli.Inputs;

/// <summary>Opens files one after the other, so that a large folder is never in memory as a whole.</summary>
internal static class OpenedFiles
{
    /// <param name="articles">The files.</param>
    /// <param name="tally">Told of those that cannot be opened; the others go on.</param>
    public static IEnumerable<(ArticleInput Article, ReadOnlyMemory<byte> Bytes)> Of(IEnumerable<ArticleInput> articles, AddingTally tally)
    {
        foreach (var article in articles)
        {
            ReadOnlyMemory<byte> bytes;
            try
            {
                // A folder full of films is refused by their names, without opening one.
                bytes = DocumentIntake.IsReadable(article.Path) || !File.Exists(article.Path) ? ArticleFileReader.Bytes(article.Path) : default;
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                tally.Fail(ArticleFileReader.Problem(article.Path, unreadable));
                continue;
            }

            yield return (article, bytes);
        }
    }
}
