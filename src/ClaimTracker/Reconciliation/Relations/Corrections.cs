using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Knows a number that an article takes back: "four were hurt, not five as first reported", "an earlier version gave 94 cases".</summary>
internal static class Corrections
{
    private static readonly string[] Words = At("report"), Counts = At("count");

    /// <summary>Whether the sentence of the figure, or the one before it, says that a mistake is put right.</summary>
    public static bool Tell(StoryFigure figure) => Has(figure, -1, 0, Words);

    /// <summary>The value of which its text says that it takes the place of another, or that less is counted than before; null where neither does, or both.</summary>
    public static ValueCluster? Between(ValueCluster one, ValueCluster other)
    {
        bool first = one.Representatives.Any(IsNew), second = other.Representatives.Any(IsNew);
        return first == second ? null : (first ? one : other) is var late && (first ? other : one) is var early && !(late.FirstTold < early.FirstTold) ? late : null;
    }

    private static bool IsNew(StoryFigure figure) => !figure.IsEarlier && Has(figure, 0, 1, Counts);

    private static bool Has(StoryFigure figure, int from, int to, string[] words)
    {
        var sentences = figure.Article.Reading.Sentences;
        for (var at = Math.Max(0, figure.Sentence + from); figure.Sentence >= 0 && at < sentences.Count && at <= figure.Sentence + to; at++)
        {
            var text = figure.Article.Reading.Text.AsSpan(sentences[at].Start, sentences[at].Length);
            foreach (var word in words)
            {
                if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string[] At(string kind) => [.. WordTable.Read("correction-words.tsv").Where(row => row[1] == kind).Select(row => row[0])];
}
