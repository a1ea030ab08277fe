namespace ClaimTracker.Export.Tables;

/// <summary>A table to be written: its columns, and its rows as they come.</summary>
/// <param name="Name">A short name, lower case: <c>claims</c>.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="Rows">The rows, a cell a column. A row is written before the next is asked for, so one array may serve them all.</param>
public sealed record ExportTable(string Name, IReadOnlyList<TableColumn> Columns, IAsyncEnumerable<Cell[]> Rows)
{
    public static ExportTable Of<TRow>(string name, IReadOnlyList<TableColumn<TRow>> columns, IAsyncEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        return new(name, columns, CellsAsync(columns, rows));
    }

    private static async IAsyncEnumerable<Cell[]> CellsAsync<TRow>(IReadOnlyList<TableColumn<TRow>> columns, IAsyncEnumerable<TRow> rows)
    {
        var cells = new Cell[columns.Count];
        await foreach (var row in rows)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = columns[i].Cell(row);
            }

            yield return cells;
        }
    }
}
