namespace ClaimTracker.Furniture;

/// <summary>Signs by which a single line shows that it is no article text, whatever stands around it.</summary>
internal static class LineSigns
{
    /// <summary>A label before an address on the web has at most so many words: "Read or share this story:".</summary>
    private const int MostWordsOfLabel = 8;

    /// <summary>Name of the sign; null when the line has none.</summary>
    public static string? Of(ReadOnlySpan<char> line, int words) =>
        IsAddress(line, words) ? "web-address"
        : IsKeywordList(line) ? "keyword-list"
        : IsCode(line, words) ? "page-code"
        : IsContact(line, words) ? "contact-line"
        : IsCopyright(line, words) ? "copyright-line"
        : null;

    /// <summary>"© 2016 Valley News": a sign before a sentence is a picture's credit, and the sentence its caption.</summary>
    private static bool IsCopyright(ReadOnlySpan<char> line, int words)
    {
        line = line.TrimStart('(');
        if (line.IsEmpty || line[0] != '©' || words > 45)
        {
            return false;
        }

        line = line[1..].TrimStart();
        return words <= 6 || (!line.IsEmpty && char.IsAsciiDigit(line[0])) || line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A web address alone, or behind a short label.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line, int words)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        var isAddress = last.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || last.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || last.StartsWith("pic.twitter.com/", StringComparison.OrdinalIgnoreCase);
        if (!isAddress || last.Length == line.Length)
        {
            return isAddress;
        }

        var label = line[..^last.Length].TrimEnd();
        return label[^1] == ':' && words <= MostWordsOfLabel * 2 && label.Count(' ') < MostWordsOfLabel;
    }

    /// <summary>['storm', 'coast', 'rescue']</summary>
    private static bool IsKeywordList(ReadOnlySpan<char> line) =>
        line.Length > 5 && line[0] == '[' && line[^1] == ']' && line[1] is '\'' or '"' or '‘' or '“' && line[^2] is '\'' or '"' or '’' or '”' && !line[1..^1].ContainsAny('[', ']', '.');

    /// <summary>Style sheets and scripts that were taken for text: "padding-top:10px;", ".box {", "}".</summary>
    private static bool IsCode(ReadOnlySpan<char> line, int words)
    {
        if (words > 12)
        {
            return false;
        }

        return line.Length <= 3 && line[0] is '{' or '}'
            || (line[^1] == '{' && (line[0] is '.' or '#' or '@' || char.IsAsciiLetterLower(line[0])))
            || (line[^1] == ';' && line.IndexOf(':') is > 0 and var colon && !line[..colon].ContainsAnyExceptInRange('-', 'z') && !line[..colon].ContainsAnyInRange('A', 'Z') && !line.Contains(". ", StringComparison.Ordinal))
            || line.StartsWith("<!--", StringComparison.Ordinal) || line.StartsWith("function(", StringComparison.Ordinal) || line.StartsWith("var ", StringComparison.Ordinal) && line[^1] == ';';
    }

    /// <summary>An e-mail address or a handle alone, or behind one or two words: "Twitter: @name".</summary>
    private static bool IsContact(ReadOnlySpan<char> line, int words)
    {
        if (words > 6 || line.Count(' ') > 2)
        {
            return false;
        }

        var last = line[(line.LastIndexOf(' ') + 1)..].Trim("()");
        var at = last.IndexOf('@');
        return at == 0 ? last.Length > 2 : at > 0 && last[at..].Contains('.') && last.Length == line.Trim("()").Length;
    }
}
