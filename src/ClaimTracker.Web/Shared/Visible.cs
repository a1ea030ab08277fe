using System.Globalization;
using System.Text;

namespace ClaimTracker.Web.Shared;

/// <summary>Finds the characters that would act on a page without being seen: controls, marks of direction, characters without width.</summary>
public static class Visible
{
    /// <summary>Whether the character is to be shown by its number, because it is invisible or turns the direction of what follows.</summary>
    public static bool IsHidden(char c) => c switch
    {
        '\n' or '\r' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or '\uFFF9' or '\uFFFA' or '\uFFFB' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        _ => false,
    };

    /// <summary>The name under which a hidden character is shown, e.g. <c>U+202E</c>.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    /// <summary>What a hidden character does, for a tooltip.</summary>
    public static string Describe(char c) => c switch
    {
        '\u00AD' => "soft hyphen",
        '\u200B' => "space without width",
        '\u200C' => "non-joiner without width",
        '\u200D' => "joiner without width",
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "mark that changes the direction of the text",
        '\u2060' or '\uFEFF' => "mark without width",
        '\u2028' or '\u2029' => "separator of lines or paragraphs",
        _ => "control character",
    };

    /// <summary>The text with hidden characters replaced by their names in angle brackets, for places that hold plain text only.</summary>
    public static string Plain(string? text)
    {
        if (text is null || !text.Any(IsHidden))
        {
            return text ?? "";
        }

        var plain = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHidden(c))
            {
                plain.Append('\u27E8').Append(Name(c)).Append('\u27E9');
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
