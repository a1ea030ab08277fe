using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Places;

/// <summary>
/// Looks whether the words beside a figure tell of another event than the one that the article is about: "a second shooting", "a week
/// after a crash near Oslo that killed eight", "last month's quake".
/// </summary>
internal static class EventMarks
{
    private const int MostWords = 26;

    /// <summary>Words and code units in which a sentence says that it goes back in time.</summary>
    private const int MostOpening = 6, LongestOpening = 64;

    private static readonly WordSet Events = WordTable.Read("event-nouns.tsv").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words before the figure, or right behind it, tell of another event.</summary>
    public static bool TellOfAnother(string text, TextSpan sentence, TextSpan figure) =>
        OpensBefore(text, sentence) || Marks(text, new TextSpan(sentence.Start, figure.Start)) || Marks(text, new TextSpan(figure.End, Math.Min(sentence.End, figure.End + 60)), figure.End);

    // "Eight weeks before that, a blast killed 23": the sentence goes back to something else. "Two days before the vote" leads to what it names.
    private static bool OpensBefore(string text, TextSpan sentence)
    {
        Span<TextSpan> words = stackalloc TextSpan[MostWords];
        var count = Math.Min(Words(text, new TextSpan(sentence.Start, Math.Min(sentence.End, sentence.Start + LongestOpening)), words, isBehind: true), MostOpening);
        for (var i = 1; i + 1 < count; i++)
        {
            var word = text.AsSpan(words[i + 1].Start, words[i + 1].Length);
            if (IsStretch(text.AsSpan(words[i].Start, words[i].Length)) && (Is(word, "earlier") || Is(word, "before") || Is(word, "ago")))
            {
                var behind = words[i + 1].End;
                return Is(word, "before") ? text.AsSpan(behind, sentence.End - behind).TrimStart() is [',', ..] or ['t', 'h', 'a', 't', ..] : behind < sentence.End && text[behind] == ',';
            }
        }

        return false;
    }

    private static bool Marks(string text, TextSpan stretch, int behind = -1)
    {
        Span<TextSpan> words = stackalloc TextSpan[MostWords];
        var count = Words(text, stretch, words, behind >= 0);
        for (var i = 0; i < count; i++)
        {
            if (!IsEvent(text.AsSpan(words[i].Start, words[i].Length)))
            {
                continue;
            }

            var isIndefinite = false;
            for (var back = 1; back <= 4 && i - back >= 0; back++)
            {
                var word = text.AsSpan(words[i - back].Start, words[i - back].Length);
                if (Is(word, "another") || Is(word, "second") || Is(word, "separate") || Is(word, "similar") || Is(word, "previous") || (Is(word, "earlier") && back <= 2)
                    || (Is(word, "last") && back <= 4) || IsYear(word))
                {
                    return !(Is(word, "second") && i - back + 1 < count && text.AsSpan(words[i - back + 1].Start, words[i - back + 1].Length) is "day" or "time" or "most");
                }

                isIndefinite |= back <= 3 && (Is(word, "a") || Is(word, "an"));
                if (Is(word, "the") || Is(word, "this"))
                {
                    break;
                }
            }

            if (isIndefinite && FollowsInTime(text, words[..i]))
            {
                return true;
            }
        }

        return false;
    }

    // "It came a week after a shooting", "months before an attack": a stretch of time leads to the event.
    private static bool FollowsInTime(string text, ReadOnlySpan<TextSpan> words)
    {
        for (var i = words.Length - 1; i > 0 && i > words.Length - 6; i--)
        {
            var word = text.AsSpan(words[i].Start, words[i].Length);
            if ((Is(word, "after") || Is(word, "before") || Is(word, "since")) && IsStretch(text.AsSpan(words[i - 1].Start, words[i - 1].Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStretch(ReadOnlySpan<char> word) => word.TrimEnd("sS") is var unit
        && (Is(unit, "day") || Is(unit, "week") || Is(unit, "month") || Is(unit, "year") || Is(unit, "hour") || Is(unit, "decade"));

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsEvent(ReadOnlySpan<char> word) => Events.Contains(word) || (word.Length > 4 && word[^1] is 's' && Events.Contains(word[..^1]));

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last words of the stretch, or the first ones where it stands behind a figure, in order; a semicolon begins anew.</summary>
    private static int Words(string text, TextSpan stretch, Span<TextSpan> words, bool isBehind)
    {
        var count = 0;
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (text[at] == ';')
            {
                if (isBehind)
                {
                    break;
                }

                count = 0;
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < stretch.End && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (count == words.Length)
            {
                if (isBehind)
                {
                    break;
                }

                words[1..].CopyTo(words);
                count--;
            }

            words[count++] = new TextSpan(start, at);
        }

        return count;
    }
}
