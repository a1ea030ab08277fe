using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>The few words around a number in its clause, as printed: "three hours to shut the line".</summary>
internal static class ClauseWords
{
    private const int MostBefore = 4, MostBehind = 6, MostLength = 60;

    private const WordClass Leading = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;

    /// <returns>A stretch of one line without marks, or null where the figure stands outside all sentences or no more than a noun is beside it.</returns>
    public static string? Around(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return null;
        }

        var (text, sentence, span) = (figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence], figure.Passage.Span);
        var (start, end) = (span.Start, span.End);
        while (end < sentence.End && IsOfWord(text, end))
        {
            end++; // "21-year-old"
        }

        for (var words = 0; words < MostBehind && WordBehind(text, end, sentence.End) is { } next && next - start <= MostLength; words++)
        {
            end = next;
        }

        for (var words = 0; WordBefore(text, start, sentence.Start) is { } next && end - next <= MostLength && (words < MostBefore || (char.IsUpper(text[next]) && char.IsUpper(text[start]))); words++)
        {
            start = next;
        }

        end = WithoutTail(text, span.End, end);
        // The noun alone says no more than the label does.
        return text.AsSpan(start, end - start).Count(' ') - text.AsSpan(span.Start, span.Length).Count(' ') < 2 ? null : text[start..end];
    }

    /// <summary>End of the word behind one blank; null where a mark stands, or the clause ends.</summary>
    private static int? WordBehind(string text, int at, int limit)
    {
        if (at + 1 >= limit || text[at] != ' ' || !char.IsLetterOrDigit(text[at + 1]))
        {
            return null;
        }

        var start = ++at;
        while (at < limit && IsOfWord(text, at))
        {
            at++;
        }

        return IsJoint(text.AsSpan(start, at - start)) ? null : at;
    }

    private static int? WordBefore(string text, int at, int limit)
    {
        if (at - 2 < limit || text[at - 1] != ' ' || !char.IsLetterOrDigit(text[at - 2]))
        {
            return null;
        }

        var end = --at;
        while (at > limit && IsOfWord(text, at - 1))
        {
            at--;
        }

        return IsJoint(text.AsSpan(at, end - at)) ? null : at;
    }

    // Behind "and" another number may be told of.
    private static bool IsJoint(ReadOnlySpan<char> word) => word is "and" or "or" or "but" or "that" or "while";

    // "Its", "mid-day" and "1,200" are one word.
    private static bool IsOfWord(string text, int at) => char.IsLetterOrDigit(text[at])
        || (text[at] is '-' or '\'' or '’' or ',' or '.' && at + 1 < text.Length && at > 0 && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]));

    /// <summary>Lets go of small words at the end that only lead to what is cut off: "of the".</summary>
    private static int WithoutTail(string text, int least, int end)
    {
        while (end > least)
        {
            var start = end;
            while (start > least && text[start - 1] != ' ')
            {
                start--;
            }

            if ((WordLexicon.English.ClassesOf(text.AsSpan(start, end - start)) & Leading) == 0 || start <= least)
            {
                return end;
            }

            end = start - 1;
        }

        return end;
    }
}
