using System.Buffers;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Reading;

/// <summary>Reads the line that names the author, and often the outlet: "By Ada Moss", "Ada Moss, Valley News".</summary>
/// <param name="Author">The names as printed; null when the line names only an outlet.</param>
/// <param name="Publisher">The outlet; null when the line names none.</param>
internal readonly record struct Byline(string? Author, string? Publisher)
{
    private const int MostWords = 14, MostWordsOfName = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",|;/•–—");

    private static readonly string[] Openings = ["By ", "Written by ", "Posted by ", "Reported by ", "Author: ", "Story by ", "Reporting by ", "(Reporting by "];

    private static readonly string[] Particles = ["de", "del", "della", "van", "von", "der", "den", "al", "bin", "la", "le", "da", "di", "du", "el", "ter", "ibn"];

    private static readonly string[] Roles = ["writer", "reporter", "correspondent", "editor", "staff", "columnist", "contributor", "journalist", "producer", "bureau", "desk"];

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
