using System.Buffers;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Reading;

/// <summary>Reads the line that names the author, and often the outlet: "By Ada Moss", "Ada Moss, Valley News".</summary>
/// <param name="Author">The names as printed; null when the line names only an outlet.</param>
/// <param name="Publisher">The outlet; null when the line names none.</param>
internal readonly record struct Byline(string? Author, string? Publisher)
{
    private const int MostWords = 14, MostWordsOfName = 5, LongestOutlet = 48;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",|;/•–—");

    private static readonly string[] Openings = ["By ", "Written by ", "Posted by ", "Reported by ", "Author: ", "Story by ", "Reporting by ", "(Reporting by "];

    private static readonly string[] Particles = ["de", "del", "della", "van", "von", "der", "den", "al", "bin", "la", "le", "da", "di", "du", "el", "ter", "ibn"];

    private static readonly string[] Roles = ["writer", "reporter", "correspondent", "editor", "staff", "columnist", "contributor", "journalist", "producer", "bureau", "desk"];

    /// <summary>Words of outlets' names that headings of pages end with as well.</summary>
    private static readonly string[] WeakWords = ["News", "Today", "Review", "Star", "Sun", "Press", "Magazine", "TV", "Radio", "Television", "Daily", "Weekly", "Morning", "Evening", "Mail", "Post", "Register", "Standard", "Monitor", "Express"];

    private static readonly WordSet OutletWords = WordTable.Read("organisation-words.tsv")
        .Where(row => row[1] == "outlet").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a line; null when it is no byline.</summary>
    public static Byline? Read(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return Named(line[opening.Length..].TrimEnd(')'), needsOutlet: false);
            }
        }

        return Named(line, needsOutlet: true);
    }

    /// <summary>A line that is nothing but names of people; null when it is more.</summary>
    public static Byline? PersonAlone(ReadOnlySpan<char> line) => line.Count(' ') < MostWords && !IsOutlet(line) && !IsRole(line) && IsPerson(line) && IsName(line) ? new Byline(line.ToString(), null) : null;

    /// <summary>Whether a line only says what an author does, and for whom: "Staff Writer", "Guardian columnist".</summary>
    public static bool RoleAlone(ReadOnlySpan<char> line, out string? outlet)
    {
        outlet = null;
        if (line.Count(' ') >= MostWordsOfName || !IsRole(line) || char.IsLower(line[0]))
        {
            return false;
        }

        outlet = WithoutRole(line);
        return true;
    }

    /// <summary>The outlet of a line that is nothing but its name, or its name and a region behind a comma: "The Lund Gazette", "BBC News, Essex"; null for a section such as "Local News".</summary>
    public static string? OutletAlone(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        var comma = line.IndexOf(',');
        var name = (comma > 0 ? line[..comma] : line).Trim();
        if (name.IsEmpty || name.Count(' ') >= MostWordsOfName || line.Length > LongestOutlet || line[^1] is '.' or '!' or '?' || !IsCapitalised(name) || !IsOutlet(name))
        {
            return NameWords.IsOutlet(name) && line.Length <= LongestOutlet ? name.ToString() : null;
        }

        bool isKnown = NameWords.IsOutlet(name), hasName = false;
        foreach (var part in name.Split(' '))
        {
            var word = name[part].Trim("()");
            if (word.IsEmpty || char.IsLower(word[0]) && word is not ("of" or "the" or "and"))
            {
                return null;
            }

            hasName |= !WordLexicon.English.TryFind(word, out var entry) || entry.IsProper;
        }

        // "Local News" and "Daily Horoscope" are parts of a page; "Daily Gazette" can only be a paper.
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return isKnown || (IsOutlet(last) && (hasName || (last.Length < name.Length && !WeakWords.Contains(last.ToString(), StringComparer.OrdinalIgnoreCase)))) ? name.ToString() : null;
    }

    /// <summary>Whether the first word is a given name, or most words are none of the dictionary's.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        int common = 0, words = 0;
        foreach (var part in line.Split(' '))
        {
            var word = line[part];
            if (words++ == 0 && (NameWords.SignsOf(word) & NameSign.Given) != 0)
            {
                return true;
            }

            common += !word.IsEmpty && WordLexicon.English.TryFind(word, out var entry) && !entry.IsProper ? 1 : 0;
        }

        return common * 2 <= words;
    }

    /// <summary>Whether one of the words is one that newspapers and broadcasters are called by.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name)
    {
        foreach (var part in name.Split(' '))
        {
            if (OutletWords.Contains(name[part].Trim("().")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names with commas, "and" or a bar between them; an outlet or a role ends them.</summary>
    private static Byline? Named(ReadOnlySpan<char> line, bool needsOutlet)
    {
        if (line.Count(' ') >= MostWords)
        {
            return null;
        }

        int start = 0, authorEnd = 0;
        string? publisher = null;
        while (start < line.Length && publisher is null)
        {
            var length = line[start..].IndexOfAny(Separators);
            var end = length < 0 ? line.Length : start + length;
            var segment = line[start..end].Trim();
            if (segment.IsEmpty)
            {
                break;
            }

            if (IsRole(segment))
            {
                publisher = IsOutlet(segment) ? WithoutRole(segment) : null;
                if (publisher is null && start == 0)
                {
                    return null;
                }
            }
            else if (IsOutlet(segment) && IsCapitalised(segment))
            {
                publisher = segment.ToString();
            }
            else if (IsPerson(segment) && line.Length > 0)
            {
                authorEnd = end;
            }
            else
            {
                break;
            }

            start = end + 1;
        }

        var author = authorEnd == 0 ? null : line[..authorEnd].Trim().ToString();
        return author is null && !needsOutlet && publisher is not null ? new Byline(publisher, null)
            : author is null || (needsOutlet && publisher is null) ? null
            : new Byline(author, publisher);
    }

    private static string? WithoutRole(ReadOnlySpan<char> segment)
    {
        foreach (var role in Roles)
        {
            var at = segment.IndexOf(role, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && segment[..at].Trim() is { IsEmpty: false } before && IsOutlet(before))
            {
                return before.ToString();
            }
        }

        return null;
    }

    private static bool IsRole(ReadOnlySpan<char> segment)
    {
        foreach (var role in Roles)
        {
            if (segment.Contains(role, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> segment) => char.IsUpper(segment[0]) || segment.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>Two words or more with capitals, particles and initials among them; "and" joins two people.</summary>
    private static bool IsPerson(ReadOnlySpan<char> segment)
    {
        int words = 0, people = 1;
        foreach (var part in segment.Split(' '))
        {
            var word = segment[part];
            if (word.Equals("and", StringComparison.OrdinalIgnoreCase) || word is "&")
            {
                people++;
            }
            else if (word.IsEmpty || word.ContainsAnyInRange('0', '9') || (!char.IsUpper(word[0]) && !IsParticle(word)) || word[^1] is ':' or '!' or '?')
            {
                return false;
            }
            else
            {
                words++;
            }
        }

        return words >= 2 * people - (people > 1 ? 1 : 0) && words <= MostWordsOfName * people;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (var particle in Particles)
        {
            if (word.SequenceEqual(particle))
            {
                return true;
            }
        }

        return false;
    }
}
