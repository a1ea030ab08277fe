using System.Text;

namespace ClaimTracker.Export.Tables;

/// <summary>Makes any text one that every format can carry.</summary>
internal static class CellText
{
    // Shown as signs of their own: U+2400 and what follows.
    private const char ControlPictures = '\u2400';

    /// <summary>Control characters other than tab and line breaks as the signs that stand for them, half surrogate pairs and non-characters as U+FFFD.</summary>
    public static string Visible(string text)
    {
        var odd = 0;
        for (var rest = text.AsSpan(); ; rest = text.AsSpan(odd))
        {
            var at = rest.IndexOfAnyExceptInRange(' ', '~');
            if (at < 0)
            {
                return text;
            }

            odd += at;
            if (IsOdd(text[odd]))
            {
                break;
            }

            odd++;
        }

        var visible = new StringBuilder(text.Length).Append(text, 0, odd);
        for (var i = odd; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsOdd(c))
            {
                visible.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                visible.Append(c).Append(text[++i]);
            }
            else
            {
                visible.Append(c < ' ' ? (char)(ControlPictures + c) : c == '\u007F' ? '\u2421' : '\uFFFD');
            }
        }

        return visible.ToString();
    }

    /// <summary>Line breaks of every sort as line feeds, for formats that know one sort.</summary>
    public static string LineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static bool IsOdd(char c) =>
        (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
