using System.Globalization;
using System.Text;

namespace ClaimTracker.Export;

/// <summary>Writes any text so that BibTeX and LaTeX show it as it is. Letters beyond ASCII stay UTF-8.</summary>
internal static class BibTexText
{
    /// <summary>
    /// The text for the inside of a field's braces. BibTeX counts braces even behind a backslash: pairs may stay, one without its partner becomes
    /// a command, which LaTeX prints and converters such as pandoc leave out.
    /// </summary>
    public static string Escape(string text)
    {
        var lone = LoneBraces(text);
        var escaped = new StringBuilder(text.Length + 16);
        var isSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isSpace = true;
                continue;
            }

            if (isSpace && escaped.Length > 0)
            {
                escaped.Append(' ');
            }

            isSpace = false;
            switch (c)
            {
                case '&' or '%' or '#' or '_' or '$': escaped.Append('\\').Append(c); break;
                case '{': escaped.Append(lone is not null && lone.Contains(i) ? "\\textbraceleft{}" : "\\{"); break;
                case '}': escaped.Append(lone is not null && lone.Contains(i) ? "\\textbraceright{}" : "\\}"); break;
                case '\\': escaped.Append("\\textbackslash{}"); break;
                case '~': escaped.Append("\\textasciitilde{}"); break;
                case '^': escaped.Append("\\textasciicircum{}"); break;
                case '"': escaped.Append("{\"}"); break;
                case '<': escaped.Append("\\textless{}"); break;
                case '>': escaped.Append("\\textgreater{}"); break;
                case '@': escaped.Append("{@}"); break;
                default:
                    // Marks that turn the direction of writing have no business in a reference.
                    if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                    {
                        escaped.Append(c);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>
    /// An address: what could end the field is percent-encoded, letters that were are not, and a percent sign that is left stands behind a backslash,
    /// as <c>\url</c> of hyperref takes it.
    /// </summary>
    public static string Url(string url)
    {
        var escaped = new StringBuilder(url.Length + 8);
        foreach (var c in WithLetters(url.Trim()))
        {
            if (c == '%')
            {
                escaped.Append("\\%");
            }
            else if (c is '{' or '}' or '\\' or '"' or '^' or '`' or '<' or '>' or '|' or ' ' || char.IsControl(c))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\%{(int)c:X2}");
            }
            else if (!char.IsWhiteSpace(c) && (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format))
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Places of braces that have no partner; null when all have.</summary>
    private static HashSet<int>? LoneBraces(string text)
    {
        HashSet<int>? lone = null;
        var open = new Stack<int>();
        for (var i = text.AsSpan().IndexOfAny('{', '}'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                open.Push(i);
            }
            else if (text[i] == '}' && !open.TryPop(out _))
            {
                (lone ??= []).Add(i);
            }
        }

        foreach (var i in open)
        {
            (lone ??= []).Add(i);
        }

        return lone;
    }

    /// <summary>Letters beyond ASCII instead of their percent-encoded UTF-8: %C3%A9 is é. Bytes that are no UTF-8 stay encoded.</summary>
    private static string WithLetters(string url)
    {
        var decoded = new StringBuilder(url.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < url.Length;)
        {
            var count = 0;
            for (var j = i; count < 4 && j + 2 < url.Length && url[j] == '%' && byte.TryParse(url.AsSpan(j + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value); j += 3)
            {
                bytes[count++] = value;
            }

            if (count > 1 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune) && !rune.IsAscii)
            {
                decoded.Append(rune.ToString());
                i += used * 3;
            }
            else
            {
                decoded.Append(url[i++]);
            }
        }

        return decoded.ToString();
    }
}
