using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Knows how far one is ahead of another while a contest or a count goes on: "trails by 19 points", "800 votes ahead". It moves within hours,
/// so that two of them contradict nothing.
/// </summary>
internal static class ContestLeads
{
    private const int ReachBefore = 64, MostBehind = 2;

    private static readonly HashSet<string> Units = [.. At("unit")];
    private static readonly string[] Before = [.. At("before")], Behind = [.. At("behind")];

    public static bool Is(StoryFigure figure)
    {
        if (figure.Sentence < 0 || !(figure.Measure == Measure.Count ? Units.Contains(figure.Thing.Head) : figure.Measure == Measure.Duration && figure.Unit is { } unit && Units.Contains(unit)))
        {
            return false;
        }

        var (text, sentence) = (figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence]);
        var (start, end) = (figure.Mention.Span.Start, Math.Max(figure.Mention.Span.End, figure.Mention.CountedSpan?.End ?? 0));
        var from = Math.Max(sentence.Start, start - ReachBefore);
        return Has(text.AsSpan(from, Math.Max(0, start - from)), Before) || IsBehind(text.AsSpan(end, Math.Max(0, sentence.End - end)));
    }

    // "19 points clear", "a 12-point championship lead"; "on 24 points, two behind" tells of another number.
    private static bool IsBehind(ReadOnlySpan<char> text)
    {
        for (var words = 0; words < MostBehind && text.Length > 1 && text[0] is ' ' or '-'; words++)
        {
            text = text[1..];
            foreach (var word in Behind)
            {
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length])))
                {
                    return true;
                }
            }

            var end = 0;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            text = text[end..];
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> At(string place) => WordTable.Read("lead-words.tsv").Where(row => row[1] == place).Select(row => row[0]);
}
