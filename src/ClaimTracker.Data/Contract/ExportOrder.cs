using System.Text.Json.Serialization;
using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Contract;

/// <summary>What somebody wants to take away.</summary>
/// <param name="Format">The format.</param>
/// <param name="List">The list.</param>
/// <param name="Filter">A query string as in the address of the list; empty for the whole list.</param>
/// <param name="Sort">The order of the rows: one of the words that <c>sort</c> of the list takes; null for its usual order.</param>
/// <param name="Columns">The columns of a table in the order wanted; empty for all.</param>
/// <param name="Style">The style of citations.</param>
/// <param name="WithMark">Whether CSV begins with the mark by which Excel knows UTF-8; null for true.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExportOrder(
    ExportFormat Format,
    ExportList List = ExportList.Claims,
    string? Filter = null,
    string? Sort = null,
    IReadOnlyList<string>? Columns = null,
    CitationStyle Style = CitationStyle.Chicago,
    bool? WithMark = null);
