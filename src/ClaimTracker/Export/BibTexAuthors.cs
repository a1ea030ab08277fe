namespace ClaimTracker.Export;

/// <summary>Turns a byline into BibTeX's list of authors: people as they are, everything else in braces of its own, which BibTeX leaves whole.</summary>
internal static class BibTexAuthors
{
    // Words of bylines that name a desk, an agency or a paper.
    private static readonly HashSet<string> BodyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agencies", "associated", "association", "board", "broadcasting", "bureau", "channel", "company", "correspondent", "correspondents", "daily",
        "department", "desk", "editor", "editors", "editorial", "foundation", "group", "herald", "institute", "international", "journal", "magazine", "media",
        "ministry", "network", "news", "newspaper", "newsroom", "office", "online", "post", "press", "radio", "report", "reporter", "reporters", "review", "service",
        "staff", "team", "television", "the", "times", "tribune", "tv", "university", "wire", "wires", "writer", "writers",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ter", "van", "von", "y",
    };

    /// <param name="byline">The byline; null or blank when unknown.</param>
    /// <param name="outlet">The outlet, which stands in where nobody is named.</param>
    /// <returns>The inside of the field's braces; null when there is nobody to name.</returns>
    public static string? Of(string? byline, string? outlet)
    {
        var names = Split(byline).ToList();
        if (names.Count == 0)
        {
            return string.IsNullOrWhiteSpace(outlet) ? null : "{" + BibTexText.Escape(outlet) + "}";
        }

        return string.Join(" and ", names.Select(name => IsPerson(name) ? BibTexText.Escape(name) : "{" + BibTexText.Escape(name) + "}"));
    }

    /// <summary>The names of a byline: "By Anna Berg, Nils Ek and Ola Dahl" has three.</summary>
    public static IEnumerable<string> Split(string? byline)
    {
        var rest = (byline ?? "").Trim();
        if (rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[3..];
        }

        return rest.Split([",", ";", " and ", " And ", " AND ", " & ", "\n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Two to five words that begin as names do, none of which belongs to a body.</summary>
    private static bool IsPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5
            && !words.Any(BodyWords.Contains)
            && char.IsLetter(words[^1][0]) && !Particles.Contains(words[^1])
            && Array.TrueForAll(words, word => Particles.Contains(word) || (char.IsLetter(word[0]) && !char.IsLower(word[0])));
    }
}
