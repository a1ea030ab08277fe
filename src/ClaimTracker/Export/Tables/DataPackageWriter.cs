using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTracker.Export.Tables;

/// <summary>Writes several tables as a Data Package (Frictionless Data): a zip of CSV files with <c>datapackage.json</c>, which says what is in them.</summary>
public static class DataPackageWriter
{
    private const string DatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

    /// <summary>Writes the tables one after the other, each as its rows come.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="caption">What the export says about itself; its instant is that of the files in the zip.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written, all tables together.</returns>
    public static async Task<int> WriteAsync(IReadOnlyList<PackageTable> tables, ExportCaption caption, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(output);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var files = new ZipFiles(zip, caption.CreatedUtc);
        var written = new List<(PackageTable Table, int Rows, HashingStream File)>();
        foreach (var table in tables)
        {
            await using var entry = files.Open($"data/{table.Table.Name}.csv", CompressionLevel.Fastest);
            await using var file = new HashingStream(entry);
            var rows = await CsvWriter.WriteAsync(table.Table, file, false, cancellationToken);
            written.Add((table, rows, file));
        }

        files.Write("datapackage.json", Descriptor(caption, written));
        files.Write("README.md", ReadMe(caption, written));
        return written.Sum(table => table.Rows);
    }

    private static string Descriptor(ExportCaption caption, List<(PackageTable Table, int Rows, HashingStream File)> tables)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "claimtracker-export");
            json.WriteString("title", CellText.Visible(caption.Title));
            json.WriteString("description", CaptionText.Of(caption));
            json.WriteString("created", caption.CreatedUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteString("rulesVersion", caption.RulesVersion);
            json.WriteStartArray("resources");
            foreach (var (table, rows, file) in tables)
            {
                WriteResource(json, table, rows, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    private static void WriteResource(Utf8JsonWriter json, PackageTable table, int rows, HashingStream file)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Table.Name.Replace('_', '-'));
        json.WriteString("title", table.Title);
        json.WriteString("path", $"data/{table.Table.Name}.csv");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Length);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteNumber("rowCount", rows);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Table.Columns)
        {
            WriteField(json, column, table.Keys.Contains(column.Name));
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (table.Keys.Count > 0)
        {
            json.WriteStartArray("primaryKey");
            foreach (var key in table.Keys)
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
        }

        if (table.References.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var (column, target, key) in table.References)
            {
                json.WriteStartObject();
                json.WriteString("fields", column);
                json.WriteStartObject("reference");
                json.WriteString("resource", target.Replace('_', '-'));
                json.WriteString("fields", key);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, TableColumn column, bool isKey)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column switch
        {
            { IsList: true } => "string",
            { Kind: CellKind.Number } => "number",
            { Kind: CellKind.Instant } => "datetime",
            _ => "string",
        });
        json.WriteString("description", column.IsList ? column.Description + " Several are apart by a semicolon and a space." : column.Description);
        if (isKey || column is { Kind: CellKind.Date, IsList: false })
        {
            json.WriteStartObject("constraints");
            if (isKey)
            {
                json.WriteBoolean("required", true);
            }
            else
            {
                json.WriteString("pattern", DatePattern);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string ReadMe(ExportCaption caption, List<(PackageTable Table, int Rows, HashingStream File)> tables)
    {
        var text = new StringBuilder("# ").Append(CellText.LineFeeds(CellText.Visible(caption.Title)).Replace('\n', ' ')).Append("\n\n").Append(CaptionText.Of(caption)).Append("\n\n");
        text.Append("`datapackage.json` describes the tables for programs. They are CSV: UTF-8, commas, the first line names the columns, an empty cell is not known.\n");
        text.Append("A cell that a spreadsheet would calculate begins with an apostrophe, which is no part of the words. Dates are as precise as they are known: `2022`, `2022-06`, `2022-06-21`.\n\n");
        foreach (var (table, rows, _) in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"- `data/{table.Table.Name}.csv`: {table.Title}, {rows} row{(rows == 1 ? "" : "s")}\n");
        }

        return text.ToString();
    }
}
