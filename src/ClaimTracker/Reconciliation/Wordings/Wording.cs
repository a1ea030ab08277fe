using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>The words of a quotation, with everything that has them.</summary>
internal sealed class Wording(IReadOnlyList<string> words)
{
    private const int RowLength = 3;

    /// <summary>Of a longer quotation only the rows with the least hash in every so many are kept: what two share of five words in a row still shows.</summary>
    private const int Window = 3;
    private const int ShortWording = 12;

    /// <summary>A row without a word of so many letters is a phrase that anybody uses.</summary>
    private const int LongWord = 6;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Hash of all the words.</summary>
    public long Key { get; } = KeyOf(words);

    /// <summary>Where it is printed, and who is said to have said it.</summary>
    public List<(StoryArticle Article, TextSpan Span, SourceReference? Speaker)> Places { get; } = [];

    /// <summary>Hashes of rows of words by which wordings of one quotation meet.</summary>
    public IReadOnlyCollection<long> Rows()
    {
        var rows = new List<long>();
        var telling = new List<long>();
        var hashes = Words.Select(word => WordHash.HashOf(word)).ToArray();
        for (var i = 0; i + RowLength <= hashes.Length; i++)
        {
            var row = (long)(((((17UL * 1000003UL) ^ hashes[i]) * 1000003UL) ^ hashes[i + 1]) * 1000003UL ^ hashes[i + 2]);
            rows.Add(row);
            if (Words[i].Length >= LongWord || Words[i + 1].Length >= LongWord || Words[i + 2].Length >= LongWord)
            {
                telling.Add(row);
            }
        }

        var chosen = telling.Count == 0 ? rows : telling;
        if (Words.Count <= ShortWording)
        {
            return chosen.Distinct().ToList();
        }

        var kept = new HashSet<long>();
        for (var i = 0; i + Window <= chosen.Count || (i == 0 && chosen.Count > 0); i++)
        {
            kept.Add(chosen.Skip(i).Take(Window).Min());
        }

        return kept;
    }

    private static long KeyOf(IReadOnlyList<string> words)
    {
        var hash = 11UL;
        foreach (var word in words)
        {
            hash = (hash * 1000003UL) ^ WordHash.HashOf(word);
        }

        return (long)hash;
    }
}
