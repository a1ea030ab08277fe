using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reading;

/// <summary>What a manifest or an editor says about an article; it wins over what the text says. Null where nothing is said.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its byline.</param>
/// <param name="Publisher">The outlet that carries it.</param>
/// <param name="Published">ISO 8601 publication date, as precise as known, with or without a time of day.</param>
/// <param name="Url">Where it was found.</param>
/// <param name="Story">Name of the story it belongs to.</param>
public sealed record KnownMetadata(string? Title = null, string? Author = null, string? Publisher = null, string? Published = null, string? Url = null, string? Story = null)
{
    /// <summary>Nothing is known.</summary>
    public static KnownMetadata None { get; } = new();

    /// <summary>The same with U+FFFD for each NUL and each half of a character, as the text of an article is taken in.</summary>
    public KnownMetadata WithWholeCharacters() => new(Whole(Title), Whole(Author), Whole(Publisher), Whole(Published), Whole(Url), Whole(Story));

    /// <summary><see cref="Published"/> as a date; null when it is missing or no ISO 8601 date.</summary>
    public PartialDate? PublishedDate => PartialDate.TryParse(Published, out var date) ? date : null;

    private static string? Whole(string? text) => text is null ? null : TextDecoder.ReplaceUnprintable(text, []);
}
