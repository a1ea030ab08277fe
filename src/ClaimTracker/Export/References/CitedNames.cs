using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Export.References;

/// <summary>Reads a byline as a list of names: people in parts, everything else as a body that stays whole.</summary>
public static class CitedNames
{
    // Words of bylines that name a desk, an agency or a paper.
    private static readonly HashSet<string> BodyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agencies", "associated", "association", "board", "broadcasting", "bureau", "channel", "company", "correspondents", "daily", "department", "desk", "editors",
        "editorial", "foundation", "group", "herald", "institute", "international", "journal", "magazine", "media", "ministry", "network", "news", "newspaper", "newsroom", "office",
        "online", "post", "press", "radio", "report", "reporters", "review", "service", "staff", "team", "television", "the", "times", "tribune", "tv", "university", "wire", "wires",
        "writers",
    };

    // What a person is behind a comma: "Anna Berg, political editor".
    private static readonly HashSet<string> JobWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "analyst", "columnist", "correspondent", "critic", "editor", "photographer", "producer", "reporter", "writer",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ter", "van", "von", "y", "zu",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase) { "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" };

    /// <summary>The names of a byline in order: "By Anna Berg, Nils Ek and Courier Staff" has three. Empty when it is null or blank.</summary>
    public static IReadOnlyList<CitedName> Of(string? byline)
    {
        var rest = ReferenceText.OneLine(byline ?? "");
        if (rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[3..];
        }

        // "King, Martin Luther, Jr." is one person, as no list of several is written.
        if (rest.Split(',', StringSplitOptions.TrimEntries) is [var family, var given, var behind] && Suffixes.Contains(behind) && !family.Contains(' ', StringComparison.Ordinal) && IsPerson([.. given.Split(' '), family]))
        {
            return [new CitedName(given, null, family, behind)];
        }

        // What "and others" says too.
        var isCut = rest.EndsWith(" et al.", StringComparison.OrdinalIgnoreCase) || rest.EndsWith(" et al", StringComparison.OrdinalIgnoreCase);
        if (isCut)
        {
            rest = rest[..rest.LastIndexOf(" et ", StringComparison.OrdinalIgnoreCase)] + " and others";
        }

        var names = new List<CitedName>();
        var end = 0;
        foreach (var part in rest.Split([",", ";", " and ", " And ", " AND ", " & ", " with "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var start = rest.IndexOf(part, end, StringComparison.Ordinal);
            var between = rest[end..start];
            end = start + part.Length;
            if (names.Count > 0 && !names[^1].IsBody && Suffixes.Contains(part))
            {
                names[^1] = names[^1] with { Suffix = part };
            }
            else if (names.Count > 0 && names[^1].IsBody && between.Trim() is "and" or "&" && IsRestOfBody(names[^1].Family, part))
            {
                names[^1] = new CitedName(null, null, names[^1].Family + between + part);
            }
            else if (names.Count == 0 || !IsJob(part))
            {
                names.Add(Read(part));
            }
        }

        return names;
    }

    /// <summary>"Social Care" behind "Department of Health": no name of a person, and no body of its own.</summary>
    private static bool IsRestOfBody(string body, string part) =>
        (body.Contains(" of ", StringComparison.OrdinalIgnoreCase) || body.Contains(" for ", StringComparison.OrdinalIgnoreCase))
        && part.Split(' ') is { Length: <= 4 } words && !GivenNames.Contains(words[0]) && !Array.Exists(words, BodyWords.Contains) && !char.IsLower(part[0]);

    private static bool IsJob(string part) => JobWords.Contains(part[(part.LastIndexOf(' ') + 1)..]);

    private static CitedName Read(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // "Anna Berg in Lund" says where she writes from.
        var place = Array.FindIndex(words, word => word is "in" or "at" or "for");
        var whole = place >= 2 && IsPerson(words[..place]) ? words[..place] : words;
        if (!IsPerson(whole))
        {
            return new CitedName(null, null, name);
        }

        var suffix = whole.Length > 2 && Suffixes.Contains(whole[^1]) ? whole[^1] : null;
        var end = suffix is null ? whole.Length : whole.Length - 1;
        var particle = Array.FindIndex(whole, 1, end - 1, Particles.Contains);
        if (particle < 0)
        {
            return new CitedName(string.Join(' ', whole[..(end - 1)]), null, whole[end - 1], suffix);
        }

        var family = particle;
        while (family < end - 1 && Particles.Contains(whole[family]))
        {
            family++;
        }

        return new CitedName(string.Join(' ', whole[..particle]), string.Join(' ', whole[particle..family]), string.Join(' ', whole[family..end]), suffix);
    }

    /// <summary>Two to five words that begin as names do, none of which belongs to a body or holds a sign that no name has.</summary>
    private static bool IsPerson(string[] words) =>
        words.Length is >= 2 and <= 5
        && !Array.Exists(words, BodyWords.Contains)
        && !Particles.Contains(words[^1])
        && Array.TrueForAll(words, word => Particles.Contains(word) || (char.IsLetter(word[0]) && !char.IsLower(word[0]) && HasSignsOfNames(word)))
        && !Particles.Contains(words[0]);

    private static bool HasSignsOfNames(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '\u2019' or '-' or '.' or '\u00B7')
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }
}
