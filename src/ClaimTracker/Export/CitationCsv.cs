using System.Text;

namespace ClaimTracker.Export;

/// <summary>Writes the citation table as CSV (RFC 4180): UTF-8, commas, lines that end in CR LF, quotation marks where a cell needs them.</summary>
public static class CitationCsv
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\r\n;\t");

    /// <summary>Writes the header and one line a row, as the rows come.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="output">Left open.</param>
    /// <param name="withMark">Whether a byte order mark comes first, by which Excel knows that it is UTF-8; programs in a pipe do without.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> WriteAsync(IAsyncEnumerable<CitationRow> rows, Stream output, bool withMark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        await using var writer = new StreamWriter(output, new UTF8Encoding(withMark), 1 << 14, leaveOpen: true) { NewLine = "\r\n" };
        var line = new StringBuilder();
        AppendLine(line, CitationTable.Columns.Select(column => column.Name));
        await writer.WriteAsync(line, cancellationToken);
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            line.Clear();
            AppendLine(line, CitationTable.Columns.Select(column => column.IsNumber ? column.Cell(row) : SpreadsheetCell.Defuse(column.Cell(row))));
            await writer.WriteAsync(line, cancellationToken);
            count++;
        }

        await writer.FlushAsync(cancellationToken);
        return count;
    }

    private static void AppendLine(StringBuilder line, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                line.Append(',');
            }

            isFirst = false;
            if (cell.AsSpan().ContainsAny(NeedsQuotes) || cell.StartsWith(' ') || cell.EndsWith(' '))
            {
                line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                line.Append(cell);
            }
        }

        line.Append("\r\n");
    }
}
