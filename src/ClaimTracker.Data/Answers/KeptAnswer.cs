namespace ClaimTracker.Data.Answers;

/// <summary>The answer to a request that a client may send again.</summary>
/// <param name="Key">The client's key for the request.</param>
/// <param name="Fingerprint">SHA-256 of the request's address and body.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Null when there is no body.</param>
/// <param name="Location">Address of what was made; null when nothing was.</param>
/// <param name="ETag">Its tag; null when it has none.</param>
/// <param name="Body">The body.</param>
public sealed record KeptAnswer(string Key, string Fingerprint, int Status, string? ContentType, string? Location, string? ETag, byte[] Body);
