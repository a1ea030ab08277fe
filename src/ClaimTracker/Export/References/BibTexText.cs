using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes any text so that BibTeX, BibLaTeX, LaTeX and pandoc show it as it is. Letters beyond ASCII stay UTF-8.</summary>
internal static class BibTexText
{
    /// <summary>
    /// The text for the inside of a field's braces. BibTeX counts braces even behind a backslash: pairs may stay, and one without its partner gets
    /// one inside <c>\vphantom</c>, which prints nothing, in braces of its own lest what follows be taken for its argument.
    /// </summary>
    public static string Escape(string text)
    {
        text = ReferenceText.OneLine(text);
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var lone = LoneBraces(text);
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isDoubled = i > 0 && text[i - 1] == c;
            switch (c)
            {
                case '&' or '%' or '#' or '_' or '$': escaped.Append('\\').Append(c); break;
                case '{': escaped.Append(lone is not null && lone.Contains(i) ? @"\{{\vphantom{\}}}" : @"\{"); break;
                case '}': escaped.Append(lone is not null && lone.Contains(i) ? @"{\vphantom{\{}}\}" : @"\}"); break;
                case '\\': escaped.Append(@"\textbackslash{}"); break;
                case '~': escaped.Append(@"\textasciitilde{}"); break;
                case '^': escaped.Append(@"\textasciicircum{}"); break;
                case '"': escaped.Append("{\"}"); break;
                case '<': escaped.Append(@"\textless{}"); break;
                case '>': escaped.Append(@"\textgreater{}"); break;
                case '@': escaped.Append("{@}"); break;

                // Two of these would become one longer sign.
                case '-' or '\'' or '`' when isDoubled: escaped.Append("{}").Append(c); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&%#_${}\\~^\"<>@-'`");

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
}
