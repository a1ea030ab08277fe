using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Furniture;

/// <summary>Recognises what ordinary web pages write around an article, by a list of phrases.</summary>
internal static class PagePhrases
{
    private static readonly List<Phrase> All = [.. WordTable.Read("furniture-phrases.tsv").Select(row => new Phrase(row[0], PlaceOf(row[1]), int.Parse(row[2], CultureInfo.InvariantCulture)))];

    private static readonly WordMap<Phrase[]> Wholes = Index(phrase => phrase.Place is not (PhrasePlace.Start or PhrasePlace.Anywhere) ? phrase.Text : null);

    private static readonly WordMap<Phrase[]> Starts = Index(phrase => phrase.Place is PhrasePlace.Start or PhrasePlace.Heading ? FirstWord(phrase.Text) : null);

    private static readonly Phrase[] Parts = [.. All.Where(phrase => phrase.Place == PhrasePlace.Anywhere)];

    private static readonly PhraseSieve PartSieve = new([.. Parts.Select(phrase => phrase.Text)]);

    /// <summary>The most characters that a line with a phrase can have.</summary>
    public const int LongestLine = 320;

    /// <summary>The place of the phrase that makes the line furniture; null when none does.</summary>
    public static PhrasePlace? PlaceIn(ReadOnlySpan<char> line, int words, bool endsSentence)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestLine + AsciiLetters.MostAtOnce];
        var folded = Fold(line, buffer, out var colon);
        if (folded.IsEmpty)
        {
            return null;
        }

        if (Wholes.TryGetValue(folded, out var wholes))
        {
            return wholes[0].Place;
        }

        // What begins with a quotation mark is said by somebody.
        if (line[0] is not ('"' or '“' or '‘' or '\'') && Starts.TryGetValue(FirstWord(folded), out var starts))
        {
            foreach (var phrase in starts)
            {
                if (words <= phrase.Words && folded.StartsWith(phrase.Text) && (folded.Length == phrase.Text.Length || folded[phrase.Text.Length] == ' ')
                    && (phrase.Place == PhrasePlace.Start || (colon == phrase.Text.Length && !(endsSentence && words > phrase.Words / 2))))
                {
                    return phrase.Place;
                }
            }
        }

        if (!PartSieve.MayHold(folded))
        {
            return null;
        }

        foreach (var phrase in Parts)
        {
            if (words <= phrase.Words && folded.Contains(phrase.Text, StringComparison.Ordinal))
            {
                return PhrasePlace.Anywhere;
            }
        }

        return null;
    }

    /// <summary>Lower-case words with one space between them, marks and words of digits left out; apostrophes vanish.</summary>
    /// <param name="line">The line.</param>
    /// <param name="buffer">Longer than the line by what is folded at once.</param>
    /// <param name="colon">Length of what stands before the first colon; -1 when there is none.</param>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> line, Span<char> buffer, out int colon)
    {
        int length = 0, word = 0;
        colon = -1;
        bool isInside = false, hasLetter = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var isLetter = char.IsAsciiLetter(c) || (c > '~' && char.IsLetter(c));
            if (isLetter || char.IsAsciiDigit(c) || (c > '~' && char.IsDigit(c)))
            {
                if (!isInside)
                {
                    word = length;
                    isInside = true;
                    hasLetter = false;
                    if (length > 0)
                    {
                        buffer[length++] = ' ';
                    }
                }

                hasLetter |= isLetter;
                buffer[length++] = c < 0x80 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
                if (isLetter)
                {
                    var more = AsciiLetters.CopyLower(line[(i + 1)..], buffer[length..]);
                    length += more;
                    i += more;
                }

                continue;
            }

            if (isInside && c is '\'' or '’')
            {
                continue;
            }

            length = isInside && !hasLetter ? word : length;
            isInside = false;
            colon = c == ':' && colon < 0 ? length : colon;
        }

        return buffer[..(isInside && !hasLetter ? word : length)];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var space && space < 0 ? text : text[..space];

    private static string FirstWord(string text) => FirstWord(text.AsSpan()).ToString();

    private static WordMap<Phrase[]> Index(Func<Phrase, string?> key) => All.Where(phrase => key(phrase) is not null)
        .GroupBy(phrase => key(phrase)!, StringComparer.Ordinal)
        .ToWordMap(group => group.Key, group => group.OrderByDescending(phrase => phrase.Place >= PhrasePlace.Comments).ThenBy(phrase => phrase.Place).ThenByDescending(phrase => phrase.Text.Length).ToArray(), StringComparison.Ordinal);

    private static PhrasePlace PlaceOf(string name) => name switch
    {
        "whole" => PhrasePlace.Whole,
        "start" => PhrasePlace.Start,
        "heading" => PhrasePlace.Heading,
        "anywhere" => PhrasePlace.Anywhere,
        "comments" => PhrasePlace.Comments,
        "related" => PhrasePlace.Related,
        _ => throw new InvalidDataException($"furniture-phrases.tsv: '{name}' is no place of a phrase"),
    };

    private sealed record Phrase(string Text, PhrasePlace Place, int Words);
}
