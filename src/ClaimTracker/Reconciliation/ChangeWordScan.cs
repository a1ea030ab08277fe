using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Looks for words of change in a stretch of text.</summary>
internal static class ChangeWordScan
{
    private static readonly WordMap<ChangeWords> Kinds = WordTable.Read("change-words.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<ChangeWords>(row[1]), StringComparison.OrdinalIgnoreCase);

    public static ChangeWords In(string text, TextSpan span)
    {
        var found = ChangeWords.None;
        for (var at = span.Start; at < span.End;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < span.End && char.IsLetter(text[at]))
            {
                at++;
            }

            if (Kinds.TryGetValue(text.AsSpan(start, at - start), out var kind))
            {
                found |= kind;
            }
        }

        return found;
    }
}
