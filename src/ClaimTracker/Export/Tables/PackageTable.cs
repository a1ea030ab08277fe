namespace ClaimTracker.Export.Tables;

/// <summary>A table of a data package.</summary>
/// <param name="Table">The table; its name is that of the file.</param>
/// <param name="Title">For people.</param>
/// <param name="Keys">The columns that tell its rows apart; empty when none do.</param>
/// <param name="References">Columns that hold the key of another table, with the name of that table and its column. A table referred to comes first.</param>
public sealed record PackageTable(ExportTable Table, string Title, IReadOnlyList<string> Keys, IReadOnlyList<(string Column, string Table, string Key)> References);
