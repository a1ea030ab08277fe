using System.Text;

namespace ClaimTracker.Export.Tables;

/// <summary>Writes a table as Markdown (GitHub's flavour): a heading, what the export says about itself, and a table with bars.</summary>
public static class MarkdownWriter
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\\`*_{}[]()<>#+-.!|~&\"'^:=$@\t\r\n/");

    /// <summary>Writes one line a row, as the rows come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">What the export says about itself.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public static Task<int> WriteAsync(ExportTable table, ExportCaption caption, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(output);
        var text = new StringBuilder("# ");
        Append(text, caption.Title);
        text.Append("\n\n").Append(CaptionText.Of(caption)).Append("\n\n");
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => column.Name.Replace("_", "\\_", StringComparison.Ordinal))).Append(" |\n|");
        foreach (var column in table.Columns)
        {
            text.Append(column is { Kind: CellKind.Number, IsList: false } ? " ---: |" : " --- |");
        }

        text.Append('\n');
        return TextRows.WriteAsync(table.Rows, output, text, AppendRow, "", cancellationToken);
    }

    private static void AppendRow(StringBuilder text, Cell[] row)
    {
        text.Append('|');
        foreach (var cell in row)
        {
            text.Append(' ');
            Append(text, cell.ToString());
            text.Append(" |");
        }

        text.Append('\n');
    }

    /// <summary>Every sign that could mean something stands behind a backslash; a line break is the one tag that tables know.</summary>
    private static void Append(StringBuilder text, string cell)
    {
        var rest = cell.AsSpan().Trim();
        while (rest.IndexOfAny(Marks) is var at and >= 0)
        {
            text.Append(rest[..at]);
            switch (rest[at])
            {
                case '\t': text.Append(' '); break;
                case '\r': text.Append(at + 1 < rest.Length && rest[at + 1] == '\n' ? "" : "<br>"); break;
                case '\n': text.Append("<br>"); break;

                // A bare address would become a link.
                case ':' or '/' or '.' or '-' or '\'' or '"' or '(' or ')' or '+' or '=' or '@' when IsInsideWord(rest, at): text.Append(rest[at]); break;
                default: text.Append('\\').Append(rest[at]); break;
            }

            rest = rest[(at + 1)..];
        }

        text.Append(rest);
    }

    /// <summary>Between two letters or digits these signs mean nothing, and the text stays readable.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or '-' or '\'' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]) && !text.StartsWith("www", StringComparison.OrdinalIgnoreCase);
}
