using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Exports;

/// <summary>What somebody wants to take away.</summary>
public sealed record ExportRequest
{
    public ExportList List { get; init; } = ExportList.Claims;

    /// <summary>A query string as in the address of the list's page; empty for the whole list.</summary>
    public string Filter { get; init; } = "";

    /// <summary>The word of an order of the list's page; null for that in the filter, else for the usual one.</summary>
    public string? Sort { get; init; }

    public required ExportFormat Format { get; init; }

    /// <summary>Names of the columns of a table in the order wanted; empty for all.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The style of the column <c>citation</c>.</summary>
    public CitationStyle Style { get; init; } = CitationStyle.Chicago;

    /// <summary>Whether CSV begins with the mark by which Excel knows UTF-8; programs in a pipe do without.</summary>
    public bool WithMark { get; init; } = true;
}
