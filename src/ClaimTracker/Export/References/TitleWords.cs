using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Sets English titles with capitals, as citeproc does: every word that is written small but the little ones between others.</summary>
internal static class TitleWords
{
    private static readonly HashSet<string> Little = new(StringComparer.Ordinal)
    {
        "about", "an", "and", "as", "at", "but", "by", "de", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or", "over", "so", "the", "till", "to", "up", "van", "via", "von",
        "with", "yet",
    };

    /// <param name="title">The title on one line.</param>
    /// <param name="language">BCP 47 tag; null counts as English. A title in another language stays as it is.</param>
    public static string Capitalize(string title, string? language)
    {
        if (language is not null && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var set = new StringBuilder(title);
        var lastWord = LastWord(title);
        var begins = true;
        for (var i = 0; i < title.Length;)
        {
            if (!IsOfWord(title, i))
            {
                begins |= title[i] is ':' or '?' or '!' or '.' or ';';
                i++;
                continue;
            }

            var start = i;
            while (i < title.Length && IsOfWord(title, i))
            {
                i++;
            }

            var word = title.AsSpan(start, i - start);

            // A letter alone is no word to be made larger: "e-scooters", "plan b".
            var isLittle = !begins && start != lastWord && (word.Length == 1 || Little.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));
            if (!isLittle && char.IsLower(word[0]) && !HasCapital(word))
            {
                set[start] = char.ToUpperInvariant(word[0]);
            }

            begins = false;
        }

        return set.ToString();
    }

    /// <summary>Letters, digits and low lines, and apostrophes between them.</summary>
    private static bool IsOfWord(string title, int i) =>
        char.IsLetterOrDigit(title[i]) || title[i] == '_' || char.IsSurrogate(title[i])
        || (title[i] is '\'' or '\u2019' && i > 0 && i + 1 < title.Length && char.IsLetter(title[i - 1]) && char.IsLetter(title[i + 1]));

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastWord(string title)
    {
        var end = title.Length;
        while (end > 0 && !IsOfWord(title, end - 1))
        {
            end--;
        }

        while (end > 0 && IsOfWord(title, end - 1))
        {
            end--;
        }

        return end;
    }
}
