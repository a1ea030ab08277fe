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

    /// <summary>The most characters that a line with a phrase can have.</summary>
    public const int LongestLine = 320;

    /// <summary>The place of the phrase that makes the line furniture; null when none does.</summary>
    public static PhrasePlace? PlaceIn(ReadOnlySpan<char> line, int words, bool endsSentence)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestLine];
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
    /// <param name="buffer">At least as long as the line.</param>
    /// <param name="colon">Length of what stands before the first colon; -1 when there is none.</param>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> line, Span<char> buffer, out int colon)
    {
        var length = 0;
        colon = -1;
        for (var i = 0; i < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                colon = line[i] == ':' && colon < 0 ? length : colon;
                i++;
                continue;
            }

            int start = length, letters = 0;
            start += length > 0 ? 1 : 0;
            var end = start;
            for (; i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '\'' or '’'); i++)
            {
                if (line[i] is not ('\'' or '’'))
                {
                    letters += char.IsLetter(line[i]) ? 1 : 0;
                    buffer[end++] = char.ToLowerInvariant(line[i]);
                }
            }

            if (letters > 0)
            {
                if (start > length)
                {
                    buffer[length] = ' ';
                }

                length = end;
            }
        }

        return buffer[..length];
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

    private readonly record struct Phrase(string Text, PhrasePlace Place, int Words);
}
