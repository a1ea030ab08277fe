namespace ClaimTracker.Data.Contract;

/// <summary>What is known about an article, and its text.</summary>
/// <param name="Path">File name or path as given.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Title">Null when it has none.</param>
/// <param name="Author">Byline; null when unknown.</param>
/// <param name="Publisher">The outlet's name; null when unknown.</param>
/// <param name="Published">ISO 8601, as precise as known; null when unknown.</param>
/// <param name="Url">Its address; null when unknown.</param>
/// <param name="Language">BCP 47 tag; null when unknown.</param>
/// <param name="LatestPastDate">The latest date that it speaks of as past: a lower bound for its publication.</param>
/// <param name="Text">The decoded text; every offset is into it.</param>
public sealed record DocumentBody(
    string Path,
    string Sha256,
    string? Title,
    string? Author,
    string? Publisher,
    string? Published,
    string? Url,
    string? Language,
    string? LatestPastDate,
    string Text);
