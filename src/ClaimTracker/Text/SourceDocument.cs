namespace ClaimTracker.Text;

/// <summary>A document as it came: its name, the hash of its bytes, and its decoded text.</summary>
/// <param name="Path">Its path or name as given; for people and for messages.</param>
/// <param name="Sha256">SHA-256 of the original bytes, lower-case hexadecimal.</param>
/// <param name="Text">The decoded text. A NUL or a lone surrogate is replaced by U+FFFD, one code unit for one, so that offsets stay.</param>
/// <param name="Encoding">Name of the encoding it was decoded from, e.g. <c>utf-8</c>, <c>windows-1252</c>.</param>
/// <param name="Notes">What was odd about the bytes.</param>
public sealed record SourceDocument(string Path, string Sha256, string Text, string Encoding, IReadOnlyList<Note> Notes);
