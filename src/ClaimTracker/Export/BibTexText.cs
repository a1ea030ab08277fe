using System.Globalization;
using System.Text;

namespace ClaimTracker.Export;

/// <summary>Writes any text so that BibTeX and LaTeX show it as it is. Letters beyond ASCII stay UTF-8.</summary>
internal static class BibTexText
{
    /// <summary>The text for the inside of a field's braces. BibTeX counts braces even behind a backslash, so none of the text's own is left.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isSpace = false;
        foreach (var c in text)
        {
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
                case '{': escaped.Append("\\textbraceleft{}"); break;
                case '}': escaped.Append("\\textbraceright{}"); break;
                case '\\': escaped.Append("\\textbackslash{}"); break;
                case '~': escaped.Append("\\textasciitilde{}"); break;
                case '^': escaped.Append("\\textasciicircum{}"); break;
                case '"': escaped.Append("{\"}"); break;
                case '<': escaped.Append("\\textless{}"); break;
                case '>': escaped.Append("\\textgreater{}"); break;
                case '|': escaped.Append("\\textbar{}"); break;
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

    /// <summary>An address for <c>\url</c>: what could end the field or begin a comment is percent-encoded, and a percent sign stands behind a backslash.</summary>
    public static string Url(string url)
    {
        var escaped = new StringBuilder(url.Length + 8);
        foreach (var c in url.Trim())
        {
            if (c is '%' or '#' or '&' or '_' or '$')
            {
                escaped.Append('\\').Append(c);
            }
            else if (c is '{' or '}' or '\\' or '"' or '^' or '`' or '<' or '>' or '|' or '~' or ' ' || char.IsControl(c))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\%{(int)c:X2}");
            }
            else if (!char.IsWhiteSpace(c))
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
