using System.Text.Json;

namespace ClaimTracker.Export.Tables;

/// <summary>Writes a table as JSON Lines: one object a row, with a member for each column. What is not known is null, and a list is an array.</summary>
public static class JsonLinesWriter
{
    /// <summary>Writes one line a row, as the rows come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> WriteAsync(ExportTable table, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        var names = table.Columns.Select(column => JsonEncodedText.Encode(column.Name)).ToArray();
        var count = 0;
        await using var lines = new JsonRows(output);
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            var json = lines.Json;
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(names[i]);
                if (table.Columns[i].IsList)
                {
                    json.WriteStartArray();
                    var parts = row[i].Parts;
                    for (var part = 0; part < parts.Count; part++)
                    {
                        Write(json, parts[part]);
                    }

                    json.WriteEndArray();
                }
                else
                {
                    Write(json, row[i]);
                }
            }

            json.WriteEndObject();
            lines.Raw("\n"u8);
            await lines.EndRowAsync(cancellationToken);
            count++;
        }

        return count;
    }

    private static void Write(Utf8JsonWriter json, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty: json.WriteNullValue(); break;
            case CellKind.Number: json.WriteRawValue(cell.ToString(), skipInputValidation: true); break;
            default: json.WriteStringValue(cell.ToString()); break;
        }
    }
}
