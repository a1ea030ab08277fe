using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Coverage;

/// <summary>Sets the values of one field in lines, so that none of them is cut: as many in a line as fit.</summary>
internal static class ValueLines
{
    public const double Size = 11.5, Height = 16;

    // Bold letters are wider than those that were measured.
    private const double Bold = 1.12;

    public static double WidthOf(string words) => SvgDrawing.WidthOf(words, Size) * Bold;

    /// <param name="values">The values, none of them empty.</param>
    /// <param name="width">Room for a line; a value that is longer alone has a line to itself.</param>
    public static List<string> Of(IReadOnlyList<string> values, double width)
    {
        var lines = new List<string>();
        foreach (var value in values)
        {
            if (lines.Count > 0 && $"{lines[^1]} \u00B7 {value}" is var joined && WidthOf(joined) <= width)
            {
                lines[^1] = joined;
            }
            else
            {
                lines.Add(value);
            }
        }

        return lines;
    }

    /// <summary>A line cut to the width that it is drawn in, where it is one value that is longer.</summary>
    public static string Fit(string line, double width) => SvgDrawing.Fit(line, width / Bold, Size);
}
