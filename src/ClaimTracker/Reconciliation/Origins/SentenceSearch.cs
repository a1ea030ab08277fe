using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Finds the sentence at a place.</summary>
internal static class SentenceSearch
{
    /// <summary>Index of the last sentence that begins at or before the offset; -1 when none does.</summary>
    public static int LastAtOrBefore(IReadOnlyList<TextSpan> sentences, int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
