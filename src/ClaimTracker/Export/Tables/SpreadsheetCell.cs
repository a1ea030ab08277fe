namespace ClaimTracker.Export.Tables;

/// <summary>Keeps spreadsheets from taking the words of an article for a formula.</summary>
public static class SpreadsheetCell
{
    /// <summary>The text with an apostrophe before it where a spreadsheet would calculate it. A signed number or percentage is no formula and stays as it is.</summary>
    public static string Defuse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) ? "'" + text : text;
    }

    private static bool IsFormula(string text) => text.Length > 0 && text[0] switch
    {
        '+' or '-' => !IsNumber(text),

        // Some read the wide forms of East Asian keyboards as the narrow ones.
        '=' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' => true,
        _ => false,
    };

    /// <summary>A sign, digits with commas or points between them, and perhaps a percent sign: "-12.5", "+3 %".</summary>
    private static bool IsNumber(string text)
    {
        var i = 1;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && i > 1)))
        {
            i++;
        }

        if (i == 1)
        {
            return false;
        }

        if (i < text.Length && text[i] is ' ' or '\u00A0')
        {
            i++;
        }

        return i == text.Length || (text[i] == '%' && i + 1 == text.Length);
    }
}
