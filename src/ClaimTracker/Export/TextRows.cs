using System.Text;

namespace ClaimTracker.Export;

/// <summary>Text that goes out row by row in UTF-8, so that memory does not grow with the rows.</summary>
internal static class TextRows
{
    private const int FlushedChars = 1 << 15;

    /// <param name="rows">The rows as they come.</param>
    /// <param name="output">Left open.</param>
    /// <param name="text">What comes before the rows.</param>
    /// <param name="append">Appends a row.</param>
    /// <param name="end">What comes behind the rows.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <param name="withMark">Whether a byte order mark comes first.</param>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> WriteAsync<T>(
        IAsyncEnumerable<T> rows, Stream output, StringBuilder text, Action<StringBuilder, T> append, string end, CancellationToken cancellationToken, bool withMark = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        await using var writer = new StreamWriter(output, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true);
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            append(text, row);
            count++;
            if (text.Length >= FlushedChars)
            {
                await writer.WriteAsync(text, cancellationToken);
                text.Clear();
            }
        }

        await writer.WriteAsync(text.Append(end), cancellationToken);
        await writer.FlushAsync(cancellationToken);
        return count;
    }
}
