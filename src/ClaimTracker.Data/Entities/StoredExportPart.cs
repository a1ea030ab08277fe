namespace ClaimTracker.Data.Entities;

/// <summary>A stretch of the bytes of an export. They are kept in parts so that none is ever whole in memory.</summary>
public sealed class StoredExportPart
{
    public required string ExportId { get; init; }

    public required int Ordinal { get; init; }

    public required byte[] Bytes { get; init; }
}
