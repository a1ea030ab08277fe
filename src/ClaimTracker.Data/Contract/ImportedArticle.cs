using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>An article handed in over REST, as text or as the bytes of its file.</summary>
/// <param name="Name">Its file name; the ending says what kind of file it is, e.g. <c>.txt</c>.</param>
/// <param name="Text">Its text; null when the bytes are given.</param>
/// <param name="Bytes">The bytes of its file in base64; null when the text is given.</param>
/// <param name="Title">What its editor knows: wins over what the text says.</param>
/// <param name="Author">Byline.</param>
/// <param name="Publisher">The outlet that carries it.</param>
/// <param name="Published">ISO 8601, as precise as known.</param>
/// <param name="Url">Where it was found.</param>
/// <param name="Story">The story it belongs to.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImportedArticle(
    string Name,
    string? Text = null,
    byte[]? Bytes = null,
    string? Title = null,
    string? Author = null,
    string? Publisher = null,
    string? Published = null,
    string? Url = null,
    string? Story = null);
