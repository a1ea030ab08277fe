using System.Globalization;
using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Text for places that take one line: titles, names, addresses.</summary>
internal static class ReferenceText
{
    private static readonly System.Buffers.SearchValues<char> PlainUrl = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%");

    /// <summary>
    /// Stretches of white space and control characters become one space, half surrogate pairs the replacement character. Marks that turn the direction
    /// of writing are left out; joiners stay, without which emoji and some scripts fall apart.
    /// </summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        StringBuilder? line = null;
        var isSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and < '\u007F')
            {
                if (isSpace)
                {
                    line?.Append(' ');
                    isSpace = false;
                }

                line?.Append(c);
                continue;
            }

            if (c == ' ' && !isSpace && i > 0 && line is not { Length: 0 } && i + 1 < text.Length && text[i + 1] is > ' ' and < '\u007F')
            {
                line?.Append(' ');
                continue;
            }

            line ??= new StringBuilder(text.Length).Append(text, 0, i);
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isSpace = line.Length > 0;
                continue;
            }

            if (TurnsDirection(c))
            {
                continue;
            }

            if (isSpace)
            {
                line.Append(' ');
                isSpace = false;
            }

            if (!char.IsSurrogate(c))
            {
                line.Append(c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(c).Append(text[++i]);
            }
            else
            {
                line.Append('\uFFFD');
            }
        }

        return line?.ToString() ?? text;
    }

    /// <summary>Whether nothing is to be done, which is so of nearly every text.</summary>
    private static bool IsOneLine(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text.AsSpan();
        while (rest.IndexOfAnyExceptInRange(' ', '~') is var at and >= 0)
        {
            var c = rest[at];
            if (c < '\u00A1' || char.IsWhiteSpace(c) || char.IsSurrogate(c) || TurnsDirection(c) || c is '\uFFFE' or '\uFFFF')
            {
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }

    /// <summary>An address on one line without white space: what a program may not take as a part of one is percent-encoded.</summary>
    public static string Url(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(PlainUrl))
        {
            return url;
        }

        var encoded = new StringBuilder(url.Length + 8);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in url.Trim().EnumerateRunes())
        {
            // Quotation marks too: citeproc would set them as those of a sentence.
            var isUnsafe = rune.Value is '{' or '}' or '\\' or '"' or '\'' or '^' or '`' or '<' or '>' or '|' or (>= 0x2018 and <= 0x201F)
                || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE;
            if (isUnsafe)
            {
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
                }
            }
            else
            {
                encoded.Append(rune.ToString());
            }
        }

        return encoded.ToString();
    }

    /// <summary>
    /// Whether an address is one of the web or has no scheme at all: readers of bibliographies make links of addresses, and <c>javascript:</c> is none to follow.
    /// </summary>
    public static bool IsFetched(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny('/', '?', '#'))
        {
            return true;
        }

        // "news.example:8080/a" has a port there.
        return url[..colon].ToUpperInvariant() is "HTTP" or "HTTPS" or "FTP" || (url[..colon].Contains('.', StringComparison.Ordinal) && url.Length > colon + 1 && char.IsAsciiDigit(url[colon + 1]));
    }

    /// <summary>The day of an instant in ISO 8601.</summary>
    public static string Day(DateTime utc) => utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TurnsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
