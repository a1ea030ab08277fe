namespace ClaimTracker.Data.Entities;

/// <summary>An article's stored state: the bytes as they came and the text they were decoded to. Never changed.</summary>
public sealed class Snapshot
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The original bytes.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>How many bytes there are.</summary>
    public required int ByteCount { get; init; }

    /// <summary>Name of the encoding that they were decoded from.</summary>
    public required string Encoding { get; init; }

    /// <summary>The decoded text; all spans of the article's mentions are UTF-16 code units of it.</summary>
    public required string Text { get; init; }

    public required DateTime AddedUtc { get; init; }
}
