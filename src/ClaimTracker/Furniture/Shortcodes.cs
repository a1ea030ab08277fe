using ClaimTracker.Text;

namespace ClaimTracker.Furniture;

/// <summary>Finds instructions to a publishing system that were left in the text: <c>[gallery ids="1,2"]</c>, <c>[/caption]</c>.</summary>
internal static class Shortcodes
{
    private const int LongestCode = 300;

    /// <summary>Adds the codes of the text, in order.</summary>
    public static void Find(string text, List<FurnitureMark> marks)
    {
        for (var start = text.IndexOf('['); start >= 0; start = text.IndexOf('[', start))
        {
            var inside = text.AsSpan(start + 1, Math.Min(LongestCode, text.Length - start - 1));
            var close = inside.IndexOfAny(']', '[', '\n');
            if (close > 0 && inside[close] == ']' && IsCode(inside[..close]))
            {
                marks.Add(new FurnitureMark(new TextSpan(start, start + close + 2), "shortcode"));
            }

            start += Math.Max(1, close + 1);
        }
    }

    /// <summary>A name in small letters, then attributes; without any, a name that no word of a language is: it holds an underscore or closes a code.</summary>
    private static bool IsCode(ReadOnlySpan<char> inside)
    {
        var isClosing = inside[0] == '/';
        inside = isClosing ? inside[1..] : inside;
        var name = 0;
        while (name < inside.Length && (char.IsAsciiLetterLower(inside[name]) || char.IsAsciiDigit(inside[name]) || inside[name] is '_' or '-'))
        {
            name++;
        }

        if (name < 2 || !char.IsAsciiLetterLower(inside[0]))
        {
            return false;
        }

        var rest = inside[name..];
        return rest.IsEmpty ? isClosing || inside.Contains('_')
            : rest[0] == ' ' && rest.IndexOf('=') is > 1 and var equals && !rest[1..equals].Trim().ContainsAnyExceptInRange('-', 'z');
    }
}
