using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Contract;

/// <summary>The record of an export.</summary>
/// <param name="Id">Its id.</param>
/// <param name="List">The list.</param>
/// <param name="Filter">The filter as a query string; empty for the whole list.</param>
/// <param name="Sort">The order of the rows, as <c>sort</c> of the list has it; null for exports of before it was kept.</param>
/// <param name="Order">The order in plain words.</param>
/// <param name="Title">The list with its filter in plain words.</param>
/// <param name="Format">The format.</param>
/// <param name="Columns">The columns chosen; empty for all.</param>
/// <param name="Style">The style of citations.</param>
/// <param name="Created">When it was made, UTC.</param>
/// <param name="RulesVersion">Version of the rules that had read the articles.</param>
/// <param name="ProgramVersion">Version of the program.</param>
/// <param name="Rows">How many rows or entries it has.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="FileName">What its file is called.</param>
public sealed record ExportBody(
    string Id,
    ExportList List,
    string Filter,
    string? Sort,
    string? Order,
    string Title,
    ExportFormat Format,
    IReadOnlyList<string> Columns,
    CitationStyle Style,
    DateTime Created,
    string RulesVersion,
    string ProgramVersion,
    int Rows,
    long Bytes,
    string Sha256,
    string FileName);
