namespace ClaimTracker.Data.Entities;

/// <summary>The answer to a request of the API, kept under the client's key.</summary>
public sealed class StoredAnswer
{
    /// <summary>The client's key.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the request's address and body.</summary>
    public required string Fingerprint { get; init; }

    public required int Status { get; init; }

    public string? ContentType { get; init; }

    public string? Location { get; init; }

    public string? ETag { get; init; }

    public required byte[] Body { get; init; }

    public required DateTime AnsweredUtc { get; init; }
}
