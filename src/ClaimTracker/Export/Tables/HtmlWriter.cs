using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimTracker.Export.Tables;

/// <summary>Writes a table as an HTML page of its own: no script, nothing from outside, text as text.</summary>
public static class HtmlWriter
{
    // Letters of all scripts stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style =
        ":root{color-scheme:light dark}body{font:1rem/1.45 system-ui,sans-serif;margin:2rem}h1{font-size:1.4rem}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}"
        + "th,td{border:1px solid;padding:.3rem .5rem;text-align:start;vertical-align:top;max-width:40rem;white-space:pre-line;overflow-wrap:break-word}td.n{text-align:end;white-space:nowrap}"
        + "thead th{position:sticky;top:0;background:Canvas}";

    /// <summary>Writes one table row a row, as the rows come.</summary>
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
        var title = Encode(CellText.Visible(caption.Title));
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(title).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<h1>").Append(title).Append("</h1>\n<p>")
            .Append(Encode(CaptionText.Of(caption))).Append("</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            text.Append("<th scope=\"col\" title=\"").Append(Encode(column.Description)).Append("\">").Append(column.Name).Append("</th>");
        }

        text.Append("</tr>\n</thead>\n<tbody>\n");
        return TextRows.WriteAsync(table.Rows, output, text, AppendRow, "</tbody>\n</table>\n</div>\n</body>\n</html>\n", cancellationToken);
    }

    private static void AppendRow(StringBuilder text, Cell[] row)
    {
        text.Append("<tr>");
        foreach (var cell in row)
        {
            AppendCell(text, cell);
        }

        text.Append("</tr>\n");
    }

    private static void AppendCell(StringBuilder text, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty:
                text.Append("<td></td>");
                break;
            case CellKind.Number:
                text.Append("<td class=\"n\">").Append(cell.ToString()).Append("</td>");
                break;
            default:
                // Text of one direction does not turn its neighbours.
                text.Append("<td dir=\"auto\">").Append(Encode(CellText.LineFeeds(cell.ToString()))).Append("</td>");
                break;
        }
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
