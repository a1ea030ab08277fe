using System.Buffers;
using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Reads off the words right beside a figure whether it was given before, replaces another or is denied.</summary>
internal static class StandingScan
{
    private const int MostWords = 12;

    /// <summary>Words of comparison and telling stand this near the number.</summary>
    private const int NearWords = 6;

    private static readonly string[] Openings = [.. WordTable.Read("early-openings.tsv").Select(row => row[0])];

    private enum Kind
    {
        None,
        Moved,
        Told,
        Early,
        Unit,
    }

    private static readonly WordMap<Kind> Kinds = WordTable.Read("standing-words.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<Kind>(row[1]), StringComparison.OrdinalIgnoreCase);

    // Without one of these before the number, or of the early ones behind it, no word says how it stands: most sentences have none.
    private static readonly string[] EarlyWords = [.. WordTable.Read("standing-words.tsv").Where(row => row[1] == "early").Select(row => row[0]), "before", "first"];
    private static readonly SearchValues<string> SignsBehind = SearchValues.Create(EarlyWords, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> SignsBefore = SearchValues.Create([.. EarlyWords, "not", "instead", "rather", "compared", "from", "to", "had"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Stretches longer than this are read word by word, a few words of them, and not searched.</summary>
    private const int LongestSearched = 256;

    /// <summary>What a sentence opens with says nothing of a number further behind than this.</summary>
    private const int LongestOpened = 800;

    public static FigureStanding Of(string text, TextSpan sentence, TextSpan figure)
    {
        var found = MayStand(text, sentence.Start, figure.Start, SignsBefore) ? ByWordsBefore(text, sentence, figure) : FigureStanding.Plain;
        return found != FigureStanding.Plain ? found
            : OpensEarly(text, sentence, figure.Start) || (MayStand(text, figure.End, sentence.End, SignsBehind) && IsEarlierBehind(text, figure.End, sentence.End)) ? FigureStanding.Earlier : FigureStanding.Plain;
    }

    private static bool MayStand(string text, int from, int to, SearchValues<string> signs) => to - from > LongestSearched || (to > from && text.AsSpan(from, to - from).ContainsAny(signs));

    private static FigureStanding ByWordsBefore(string text, TextSpan sentence, TextSpan figure)
    {
        Span<TextSpan> words = stackalloc TextSpan[MostWords];
        var count = Before(text, sentence.Start, figure.Start, words);
        var at = 0;
        while (at < count && IsLoose(text.AsSpan(words[at].Start, words[at].Length)))
        {
            at++;
        }

        return ByWordsBefore(text, words[at..count]);
    }

    // "In initial reports, police said two had died and five were wounded, but": all up to the word that turns it.
    private static bool OpensEarly(string text, TextSpan sentence, int at)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, at - sentence.Start));
        foreach (var opening in Openings)
        {
            if (before.StartsWith(opening, StringComparison.Ordinal))
            {
                return before.Length <= LongestOpened && !before.Contains(" but ", StringComparison.Ordinal) && !before.Contains(';') && !before.Contains(" however", StringComparison.Ordinal) && !before.Contains(" later ", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static FigureStanding ByWordsBefore(string text, ReadOnlySpan<TextSpan> words)
    {
        if (words.Length == 0)
        {
            return FigureStanding.Plain;
        }

        ReadOnlySpan<char> Word(ReadOnlySpan<TextSpan> all, int i) => i < all.Length ? text.AsSpan(all[i].Start, all[i].Length) : default;
        bool Is(ReadOnlySpan<TextSpan> all, int i, string word) => Word(all, i).Equals(word, StringComparison.OrdinalIgnoreCase);
        if (Is(words, 0, "not") && !Is(words, 1, "if") && !Is(words, 1, "does") && !Is(words, 1, "did"))
        {
            return FigureStanding.Denied;
        }

        if ((Is(words, 0, "of") && Is(words, 1, "instead")) || (Is(words, 0, "than") && Is(words, 1, "rather")))
        {
            return FigureStanding.Denied;
        }

        if ((Is(words, 0, "with") || Is(words, 0, "to")) && Is(words, 1, "compared"))
        {
            return FigureStanding.Earlier;
        }

        var isFrom = Is(words, 0, "from");
        var isTo = Is(words, 0, "to");
        var isTold = false;
        for (var i = 0; i < (isFrom || isTo ? words.Length : Math.Min(words.Length, NearWords + 1)); i++)
        {
            var word = Word(words, i);
            var kind = Kinds.TryGetValue(word, out var known) ? known : Kind.None;
            if (kind == Kind.Moved && i > 0 && (isFrom || isTo))
            {
                return isFrom ? FigureStanding.Earlier : FigureStanding.Later;
            }

            // "earlier this year" is when it happened, "earlier reports" and "had earlier put" tell when it was said.
            // "Set out three days earlier and sank 40 miles off" tells when, and "put out 12 boats" tells nothing.
            if (kind == Kind.Early && i + 1 < words.Length && word.Equals("earlier", StringComparison.OrdinalIgnoreCase) && Kinds.TryGetValue(Word(words, i + 1), out var unit) && unit == Kind.Unit)
            {
                continue;
            }

            if (kind == Kind.Told && i > 0 && Word(words, i - 1) is "out" or "up" or "on" or "off" or "down")
            {
                continue;
            }

            if (kind == Kind.Early && i <= NearWords && !(i > 0 && Word(words, i - 1) is "this" or "on" or "in" or "today" or "that" or "than" or "at"))
            {
                return FigureStanding.Earlier;
            }

            isTold |= kind == Kind.Told;
            if (isTold && word.Equals("had", StringComparison.OrdinalIgnoreCase) && i > 0)
            {
                return FigureStanding.Earlier;
            }
        }

        return FigureStanding.Plain;
    }

    // "the 41 previously reported", "230 given earlier", "12 a week before"
    private static bool IsEarlierBehind(string text, int from, int end)
    {
        var last = Kind.None;
        var isOfLast = false;
        var seen = 0;
        for (var at = from; at < end && seen < NearWords;)
        {
            if (char.IsAsciiDigit(text[at]) || text[at] is ';' or ',' or '(' or ':')
            {
                return false;
            }

            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < end && char.IsLetter(text[at]))
            {
                at++;
            }

            seen++;
            var word = text.AsSpan(start, at - start);
            if (word is "from" or "over" or "than" or "on" or "since" or "after" or "to")
            {
                return false; // "an increase of 12 from the previous year"
            }

            var kind = Kinds.TryGetValue(word, out var known) ? known : word is "before" or "first" ? Kind.Early : Kind.None;
            // "a week before, the toll" tells of what was; "last month before turning" and "a day before the vote" of something else.
            if (word is "earlier" && text.AsSpan(at, end - at).StartsWith(" than", StringComparison.Ordinal))
            {
                return false; // "four months earlier than planned"
            }

            var isBefore = word is "earlier" or "previously" || (word is "before" && (at == end || text[at] is ',' or '.' or ';' or ')'));
            if ((last is Kind.Told or Kind.Unit && isBefore) || (last == Kind.Early && kind == Kind.Told))
            {
                return true;
            }

            last = kind == Kind.Unit && isOfLast ? Kind.None : kind;
            isOfLast = word is "last" or "this" or "next" or "that";
        }

        return false;
    }

    /// <summary>The words before a place, the nearest first; a number or a semicolon ends them.</summary>
    private static int Before(string text, int from, int at, Span<TextSpan> words)
    {
        var count = 0;
        while (at > from && count < words.Length)
        {
            var c = text[at - 1];
            if (char.IsAsciiDigit(c) || c is ';' or '\n')
            {
                break;
            }

            if (!char.IsLetter(c))
            {
                at--;
                continue;
            }

            var end = at;
            while (at > from && char.IsLetter(text[at - 1]))
            {
                at--;
            }

            words[count++] = new TextSpan(at, end);
        }

        return count;
    }

    // Words that stand between the number and what says how it stands: "up from about 41", "not the 40 first told".
    private static bool IsLoose(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] is 'a' or 'A' or 's' or 'm',
        2 => word is "an",
        3 => word is "the",
        4 => word is "some" or "over",
        5 => word is "about" or "least",
        6 => word is "around" or "nearly" or "almost",
        _ => false,
    };
}
