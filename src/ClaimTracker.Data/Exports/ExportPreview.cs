using ClaimTracker.Export.Tables;

namespace ClaimTracker.Data.Exports;

/// <summary>What an export would be.</summary>
/// <param name="Title">The list with its filter in plain words.</param>
/// <param name="Total">How many rows it would have; for a data package, how many claims.</param>
/// <param name="Columns">The columns of a table; empty for other formats.</param>
/// <param name="Rows">The first rows of a table.</param>
/// <param name="Text">The first entries of a format that is no table; null for tables and zips.</param>
public sealed record ExportPreview(string Title, int Total, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Text);
