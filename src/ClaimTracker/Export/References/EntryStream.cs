using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes entries of text one after the other with an empty line between them: UTF-8 without a mark.</summary>
internal static class EntryStream
{
    public static Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, Action<StringBuilder, Reference> append, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArticleInPrint? before = null;
        return TextRows.WriteAsync(items, output, new StringBuilder(), AppendItem, "", cancellationToken);

        void AppendItem(StringBuilder text, Reference item)
        {
            if (before is not null)
            {
                text.Append('\n');
            }

            item.Follow(before);
            before = item.Print;
            append(text, item);
        }
    }
}
