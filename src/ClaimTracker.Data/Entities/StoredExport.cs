using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Entities;

/// <summary>An export as it was made: what was asked for, by which rules, and what came of it. Never changed.</summary>
public sealed class StoredExport
{
    /// <summary>Hash of what was asked for, when, and of the bytes.</summary>
    public required string Id { get; init; }

    public required ExportList List { get; init; }

    /// <summary>The filter as a query string; empty for the whole list.</summary>
    public required string Filter { get; init; }

    /// <summary>The word of the order of the rows; null for exports of before it was kept.</summary>
    public string? Sort { get; init; }

    /// <summary>The list with its filter in plain words, as it was called then.</summary>
    public required string Title { get; init; }

    public required ExportFormat Format { get; init; }

    /// <summary>Names of the columns chosen; empty for all.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required CitationStyle Style { get; init; }

    public required DateTime CreatedUtc { get; init; }

    public required string RulesVersion { get; init; }

    public required string ProgramVersion { get; init; }

    public required int RowCount { get; init; }

    public required long ByteCount { get; init; }

    /// <summary>Of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string FileName { get; init; }
}
