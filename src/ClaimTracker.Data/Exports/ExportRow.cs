using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Exports;

/// <summary>The record of an export.</summary>
/// <param name="Id">Id of the export.</param>
/// <param name="List">The list.</param>
/// <param name="Filter">The filter as a query string; empty for the whole list.</param>
/// <param name="Order">The order of the rows; null for exports of before it was kept.</param>
/// <param name="Title">The list with its filter in plain words.</param>
/// <param name="Format">The format.</param>
/// <param name="Columns">Names of the columns chosen; empty for all.</param>
/// <param name="Style">The style of citations.</param>
/// <param name="CreatedUtc">When it was made.</param>
/// <param name="RulesVersion">Version of the rules that had read the articles.</param>
/// <param name="ProgramVersion">Version of the program.</param>
/// <param name="RowCount">How many rows or entries it has.</param>
/// <param name="ByteCount">How many bytes.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="FileName">What its file is called.</param>
public sealed record ExportRow(
    string Id, ExportList List, string Filter, SortOption? Order, string Title, ExportFormat Format, IReadOnlyList<string> Columns, CitationStyle Style, DateTime CreatedUtc, string RulesVersion,
    string ProgramVersion, int RowCount, long ByteCount, string Sha256, string FileName)
{
    internal static ExportRow Of(StoredExport row) => new(
        row.Id, row.List, row.Filter, ExportPlan.OrdersOf(row.List, row.Format).FirstOrDefault(order => order.Word == row.Sort), row.Title, row.Format, row.Columns, row.Style, row.CreatedUtc, row.RulesVersion, row.ProgramVersion, row.RowCount, row.ByteCount, row.Sha256,
        row.FileName);
}
