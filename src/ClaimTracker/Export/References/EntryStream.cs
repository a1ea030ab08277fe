using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes entries of text one after the other with an empty line between them: UTF-8 without a mark.</summary>
internal static class EntryStream
{
    private const int FlushedChars = 1 << 15;

    public static async Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, Action<StringBuilder, Reference> append, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var entry = new StringBuilder();
        var count = 0;
        ArticleInPrint? before = null;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (count > 0)
            {
                entry.Append('\n');
            }

            item.Follow(before);
            before = item.Print;
            append(entry, item);
            count++;
            if (entry.Length >= FlushedChars)
            {
                await writer.WriteAsync(entry, cancellationToken);
                entry.Clear();
            }
        }

        await writer.WriteAsync(entry, cancellationToken);
        await writer.FlushAsync(cancellationToken);
        return count;
    }
}
