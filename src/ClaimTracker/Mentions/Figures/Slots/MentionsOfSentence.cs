using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds the mentions of one sentence in the list of all, which is in order.</summary>
internal static class MentionsOfSentence
{
    public static (int First, int Last) Range<T>(ReadOnlySpan<T> mentions, int from, Sentence sentence)
        where T : Mention
    {
        while (from < mentions.Length && mentions[from].Span.End <= sentence.Span.Start)
        {
            from++;
        }

        var last = from;
        while (last < mentions.Length && mentions[last].Span.Start < sentence.Span.End)
        {
            last++;
        }

        return (from, last);
    }

    /// <summary>Index of the first mention of the sentence that begins at the offset or behind it.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> mentions, int first, int last, int offset)
        where T : Mention
    {
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (mentions[middle].Span.Start < offset)
            {
                first = middle + 1;
            }
            else
            {
                last = middle;
            }
        }

        return first;
    }
}
