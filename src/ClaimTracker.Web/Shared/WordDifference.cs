using DiffPlex;

namespace ClaimTracker.Web.Shared;

/// <summary>The words of two wordings side by side: what both have, what only the first or the second has.</summary>
public static class WordDifference
{
    /// <summary>Longer passages are not compared word by word, because the comparison grows with the square of the differences.</summary>
    public const int MaxLength = 4_000;

    // As many words more at an end are a sentence of their own; fewer are words put in or left out.
    private const int Sentence = 3;

    private static readonly char[] Separators = [' ', '\n', '\r', '\t', ',', '.', ';', ':', '!', '?', '"', '\u201C', '\u201D', '(', ')', '\u2014', '\u2013'];

    /// <returns>The stretches of each wording in order, with whether the other has them too.</returns>
    public static (IReadOnlyList<WordStretch> First, IReadOnlyList<WordStretch> Second) Between(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Length > MaxLength || second.Length > MaxLength)
        {
            return ([new WordStretch(first, true)], [new WordStretch(second, true)]);
        }

        var result = new Differ().CreateWordDiffs(first, second, false, Separators);
        var isOld = new bool[result.PiecesOld.Length];
        var isNew = new bool[result.PiecesNew.Length];
        foreach (var block in result.DiffBlocks)
        {
            Array.Fill(isOld, true, block.DeleteStartA, block.DeleteCountA);
            Array.Fill(isNew, true, block.InsertStartB, block.InsertCountB);
        }

        return (Side(result.PiecesOld, isOld), Side(result.PiecesNew, isNew));
    }

    /// <summary>The same for two passages that stand side by side: where one goes on much longer than the other, what is over at either end is no change of the wording.</summary>
    public static (IReadOnlyList<WordStretch> First, IReadOnlyList<WordStretch> Second) Aligned(string first, string second)
    {
        var (one, other) = Between(first, second);
        return one.Any(s => s.IsShared && s.Text.Any(char.IsLetterOrDigit)) ? (WithoutEnds(one), WithoutEnds(other)) : (one, other);
    }

    private static List<WordStretch> WithoutEnds(IReadOnlyList<WordStretch> stretches)
    {
        var last = stretches.Count - 1;
        return [.. stretches.Select((s, i) => (i == 0 || i == last) && WordsOf(s.Text) >= Sentence ? s with { IsShared = true } : s)];
    }

    private static int WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>One text with what was struck and what was put in: <c>removed</c> stands only in the first, <c>added</c> only in the second, null in both.</summary>
    public static IEnumerable<(string Text, string? Change)> Merged(string first, string second)
    {
        var (old, @new) = Between(first, second);
        int i = 0, j = 0;
        while (i < old.Count || j < @new.Count)
        {
            if (i < old.Count && !old[i].IsShared)
            {
                yield return (old[i++].Text, "removed");
            }
            else if (j < @new.Count)
            {
                // What both have is shown as the second has it; other marks are no other wording.
                i += @new[j].IsShared && i < old.Count ? 1 : 0;
                yield return (@new[j].Text, @new[j].IsShared ? null : "added");
                j++;
            }
            else
            {
                i++;
            }
        }
    }

    private static List<WordStretch> Side(string[] pieces, bool[] isOwn)
    {
        var stretches = new List<WordStretch>();
        for (var i = 0; i < pieces.Length; i++)
        {
            // Other punctuation is no other wording.
            var isWord = pieces[i].Any(char.IsLetterOrDigit);
            var isShared = !isOwn[i] || (!isWord && (stretches.Count == 0 || stretches[^1].IsShared));
            if (stretches is [.., var last] && (last.IsShared == isShared || (!isWord && !string.IsNullOrWhiteSpace(pieces[i]))))
            {
                stretches[^1] = last with { Text = last.Text + pieces[i] };
            }
            else
            {
                stretches.Add(new WordStretch(pieces[i], isShared));
            }
        }

        return stretches;
    }
}
