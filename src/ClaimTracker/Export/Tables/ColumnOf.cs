namespace ClaimTracker.Export.Tables;

/// <summary>Makes columns of the common sorts.</summary>
public static class ColumnOf
{
    /// <summary>A column of words.</summary>
    public static TableColumn<TRow> Text<TRow>(string name, Func<TRow, string?> text, string description) =>
        new(name, CellKind.Text, false, description, row => Cell.Of(text(row)));

    /// <summary>A column of numbers.</summary>
    public static TableColumn<TRow> Number<TRow>(string name, Func<TRow, decimal?> number, string description) =>
        new(name, CellKind.Number, false, description, row => Cell.Of(number(row)));

    /// <summary>A column of dates and intervals.</summary>
    public static TableColumn<TRow> Date<TRow>(string name, Func<TRow, Cell> date, string description) => new(name, CellKind.Date, false, description, date);

    /// <summary>A column of lists of words.</summary>
    public static TableColumn<TRow> Texts<TRow>(string name, Func<TRow, IEnumerable<string?>> texts, string description) =>
        new(name, CellKind.Text, true, description, row => Cell.Of(texts(row)));
}
