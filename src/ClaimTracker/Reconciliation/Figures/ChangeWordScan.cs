using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Looks for words of change in a stretch of text.</summary>
internal static class ChangeWordScan
{
    private const string Any = "-";

    private static readonly WordMap<(ChangeWords Kind, string Behind)> Kinds = WordTable.Read("change-words.tsv")
        .ToWordMap(row => row[0], row => (WordTable.Named<ChangeWords>(row[1]), row[2] == Any ? "" : $" {row[2]} "), StringComparison.OrdinalIgnoreCase);

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

            if (Kinds.TryGetValue(text.AsSpan(start, at - start), out var told) && text.AsSpan(at, span.End - at).StartsWith(told.Behind, StringComparison.Ordinal) && !IsOfTime(text.AsSpan(start, at - start), text.AsSpan(at, span.End - at)))
            {
                found |= told.Kind;
            }
        }

        return found;
    }

    // "Earlier this month" is when something happened, and tells no older figure.
    private static bool IsOfTime(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (!word.Equals("earlier", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        rest = rest.TrimStart(' ');
        foreach (var time in (ReadOnlySpan<string>)["this ", "on ", "in ", "today", "that "])
        {
            if (rest.StartsWith(time, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
