using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Writes values as an editor reads them: "more than 102", "about 1.3%", "hundreds".</summary>
internal static class ValueText
{
    public static string Of(ValueCell cell)
    {
        var figure = cell.First;
        return IsFraction(figure) ? figure.Passage.Surface : cell.Value is { } value
            ? Word(cell.Modifier) + Number(figure.Mention.Unit is null ? value : figure.Mention.Value ?? value, figure.Mention.Unit) + (figure.IncludesAttacker ? " without the attacker" : "")
            : Open(figure);
    }

    // "7 to 9", of metres; a vague word and a range with its sign are as printed.
    private static string Open(StoryFigure figure)
    {
        var printed = figure.Passage.Surface;
        return figure.Mention.Unit is { } unit && figure.Mention.Measure != Measure.Money && char.IsAsciiDigit(printed[^1]) ? printed + (unit == "percent" ? "%" : " " + Units(unit, 2)) : printed;
    }

    public static string Of(ValueCluster cluster) => Of(cluster.Main);

    public static string Of(StoryFigure figure) =>
        figure.Mention.Value is { } value && !IsFraction(figure) ? Word(figure.Mention.Modifier) + Number(value, figure.Mention.Unit) : figure.Passage.Surface;

    // "A third", "one in six": nobody reads them as 0.333.
    private static bool IsFraction(StoryFigure figure) => figure.Mention is { Measure: Measure.Share or Measure.Ratio, Unit: null };

    public static string Number(decimal value, string? unit)
    {
        var isMoney = unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);
        var (shown, scale) = isMoney ? Scaled(value) : (value, "");
        var number = shown.ToString("#,0.############", CultureInfo.InvariantCulture) + scale;
        return unit switch
        {
            null => number,
            "percent" => number + "%",
            _ when isMoney => $"{unit} {number}",
            _ => $"{number} {Units(unit, value)}",
        };
    }

    /// <summary>Large round sums as people write them: 4.2 billion.</summary>
    private static (decimal Shown, string Scale) Scaled(decimal value)
    {
        foreach (var (size, scale) in (ReadOnlySpan<(decimal, string)>)[(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")])
        {
            if (Math.Abs(value) >= size && value % (size / 1000) == 0)
            {
                return (value / size, scale);
            }
        }

        return (value, "");
    }

    // "1 mile per hour", "30 miles per hour", "40 degrees Celsius", "3 business days".
    private static string Units(string unit, decimal value)
    {
        var name = unit.Replace('_', ' ');
        if (Math.Abs(value) == 1)
        {
            return name;
        }

        var per = name.IndexOf(" per ", StringComparison.Ordinal);
        var end = per >= 0 ? per : name.StartsWith("degree ", StringComparison.Ordinal) ? "degree".Length : name.Length;
        var start = name.LastIndexOf(' ', end - 1) + 1;
        var word = name[start..end];
        var plural = word switch
        {
            "foot" => "feet",
            "inch" => "inches",
            "century" => "centuries",
            "millennium" => "millennia",
            "magnitude" or "horsepower" or "kelvin" => word,
            _ when word.EndsWith('s') || word.EndsWith("hertz", StringComparison.Ordinal) => word,
            _ => word + "s",
        };
        return name[..start] + plural + name[end..];
    }

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];

    public static string Word(Modifier modifier) => modifier switch
    {
        Modifier.About => "about ",
        Modifier.Nearly => "nearly ",
        Modifier.AtLeast => "at least ",
        Modifier.MoreThan => "more than ",
        Modifier.AtMost => "up to ",
        Modifier.LessThan => "fewer than ",
        _ => "",
    };
}
