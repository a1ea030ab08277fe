using System.Text;

namespace ClaimTracker.Export.Tables;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8, commas, lines that end in CR LF, quotation marks where a cell needs them.</summary>
public static class CsvWriter
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\r\n;\t");

    /// <summary>Writes the header and one record a row, as the rows come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Left open.</param>
    /// <param name="withMark">Whether a byte order mark comes first, by which Excel knows that it is UTF-8; programs in a pipe do without.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public static Task<int> WriteAsync(ExportTable table, Stream output, bool withMark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        var text = new StringBuilder();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(table.Columns[i].Name);
        }

        text.Append("\r\n");
        return TextRows.WriteAsync(table.Rows, output, text, AppendRow, "", cancellationToken, withMark);
    }

    private static void AppendRow(StringBuilder text, Cell[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            switch (row[i].Kind)
            {
                case CellKind.Empty:
                    break;
                case CellKind.Number:
                    row[i].AppendTo(text);
                    break;
                default:
                    AppendText(text, SpreadsheetCell.Defuse(CellText.LineFeeds(row[i].ToString())));
                    break;
            }
        }

        text.Append("\r\n");
    }

    private static void AppendText(StringBuilder text, string cell)
    {
        if (cell.AsSpan().ContainsAny(NeedsQuotes) || cell.StartsWith(' ') || cell.EndsWith(' '))
        {
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(cell);
        }
    }
}
