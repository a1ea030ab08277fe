using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>The words of a text in lower case, marks left out, the curl of apostrophes aside.</summary>
internal static class FoldedWords
{
    /// <summary>The words one by one; a hyphen inside a word stays.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (IsInner(text[at]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
            {
                at++;
            }

            words.Add(text[start..at].Replace('’', '\'').ToLowerInvariant());
        }

        return words;
    }

    /// <summary>The words joined by single spaces, an article before them left out: the form in which names are compared.</summary>
    public static string Joined(string text)
    {
        var words = Of(text);
        var skip = words.Count > 1 && words[0] is "the" or "a" or "an" ? 1 : 0;
        return string.Join(' ', words.Skip(skip));
    }

    /// <summary>How many words the span has; counting ends at <paramref name="most"/>.</summary>
    public static int CountUpTo(string text, TextSpan span, int most)
    {
        var count = 0;
        for (var at = span.Start; at < span.End && count < most; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == span.Start || !(char.IsLetterOrDigit(text[at - 1]) || IsInner(text[at - 1]))))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsInner(char c) => c is '-' or '\'' or '’' or '.' or ',' or '&';
}
