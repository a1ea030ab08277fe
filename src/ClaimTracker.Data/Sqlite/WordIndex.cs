using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The full-text index of some columns of a table: an FTS5 table that keeps the words and leaves the text where it is.</summary>
/// <remarks>
/// New rows are fed together at the end of a transaction, which costs a fraction of a trigger a row; a row that goes or changes is taken out by a
/// trigger, whoever deletes it. SQLite gives a new row a number above all others, so what is not fed yet is what lies above the index's last row.
/// </remarks>
internal sealed class WordIndex(string name, string table, params string[] columns)
{
    public static WordIndex OfAppearances { get; } = new("AppearanceWords", "Appearances", "Exact");

    public static WordIndex OfArticles { get; } = new("ArticleWords", "Articles", "Label", "Author", "Publisher");

    public static WordIndex OfTexts { get; } = new("TextWords", "Snapshots", "Text");

    public static WordIndex OfQuotations { get; } = new("QuotationWords", "Quotations", "Surface");

    /// <summary>Every index of the store.</summary>
    public static IReadOnlyList<WordIndex> All { get; } =
    [
        OfAppearances,
        OfArticles,
        OfTexts,
        OfQuotations,
        new("SourceWords", "Sources", "Name", "Role"),
        new("AliasWords", "SourceAliases", "Name"),
        new("PlaceWords", "Places", "Name"),
        new("StoryWords", "Stories", "Name"),
        new("QuantityWords", "Quantities", "Label"),
    ];

    /// <summary>The name of the index, which a query asks.</summary>
    public string Name => name;

    /// <summary>The name of the list of its words, in order, each as often as it stands somewhere.</summary>
    public string Terms => $"{name}Terms";

    /// <summary>The name of the table of how many words each row has, which sorts as the numbers do: <c>id</c> and <c>sz</c>.</summary>
    public string Lengths => $"{name}_docsize";

    private string Columns => string.Join(", ", columns.Select(c => $"\"{c}\""));

    private string Last => $"coalesce((SELECT max(id) FROM \"{name}_docsize\"), 0)";

    /// <summary>Creates the index and its triggers where they are missing.</summary>
    public void Create(SqliteConnection connection)
    {
        var gone = $"INSERT INTO \"{name}\"(\"{name}\", rowid, {Columns}) VALUES('delete', old.rowid, {string.Join(", ", columns.Select(c => $"old.\"{c}\""))});";
        var anew = $"INSERT INTO \"{name}\"(rowid, {Columns}) VALUES(new.rowid, {string.Join(", ", columns.Select(c => $"new.\"{c}\""))});";
        SqliteCommands.Run(connection, $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS "{name}" USING fts5({Columns}, content='{table}', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2');
            CREATE VIRTUAL TABLE IF NOT EXISTS "{Terms}" USING fts5vocab("{name}", instance);
            CREATE TRIGGER IF NOT EXISTS "{name}_gone" AFTER DELETE ON "{table}" WHEN old.rowid <= {Last} BEGIN {gone} END;
            CREATE TRIGGER IF NOT EXISTS "{name}_changed" AFTER UPDATE OF {Columns} ON "{table}" WHEN old.rowid <= {Last} BEGIN {gone} {anew} END;
            """);
    }

    public void Drop(SqliteConnection connection) => SqliteCommands.Run(
        connection, $"DROP TRIGGER IF EXISTS \"{name}_gone\"; DROP TRIGGER IF EXISTS \"{name}_changed\"; DROP TABLE IF EXISTS \"{Terms}\"; DROP TABLE IF EXISTS \"{name}\"");

    /// <summary>Makes the whole index anew where it does not have as many rows as its table.</summary>
    public void Repair(SqliteConnection connection)
    {
        if (SqliteCommands.Number(connection, $"SELECT (SELECT count(*) FROM \"{table}\") <> (SELECT count(*) FROM \"{name}_docsize\")") != 0)
        {
            Rebuild(connection);
        }
    }

    public void Rebuild(SqliteConnection connection) => SqliteCommands.Run(connection, $"INSERT INTO \"{name}\"(\"{name}\") VALUES('rebuild')");

    /// <summary>How many rows <see cref="Feeding"/> feeds at once.</summary>
    public const int RowsAtOnce = 4096;

    /// <summary>The statement that feeds the first rows that are new.</summary>
    public PreparedStatement Feeding(SqliteConnection connection) =>
        new(connection, $"INSERT INTO \"{name}\"(rowid, {Columns}) SELECT rowid, {Columns} FROM \"{table}\" WHERE rowid > {Last} ORDER BY rowid LIMIT {RowsAtOnce}");
}
