using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Knows a number that an article takes back: "four were hurt, not five as first reported", "an earlier version gave 94 cases".</summary>
internal static class Corrections
{
    private static readonly string[] Words = [.. WordTable.Read("correction-words.tsv").Select(row => row[0])];

    /// <summary>Whether the sentence of the figure, or the one before it, says that a mistake is put right.</summary>
    public static bool Tell(StoryFigure figure)
    {
        var sentences = figure.Article.Reading.Sentences;
        for (var at = figure.Sentence; at >= 0 && at >= figure.Sentence - 1; at--)
        {
            var text = figure.Article.Reading.Text.AsSpan(sentences[at].Start, sentences[at].Length);
            foreach (var word in Words)
            {
                if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
