using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Writes values as an editor reads them: "more than 102", "about 1.3%", "hundreds".</summary>
internal static class ValueText
{
    public static string Of(ValueCell cell)
    {
        var figure = cell.First;
        return cell.Value is { } value
            ? Word(cell.Modifier) + Number(figure.Mention.Unit is null ? value : figure.Mention.Value ?? value, figure.Mention.Unit) + (figure.IncludesAttacker ? " without the attacker" : "")
            : figure.Passage.Surface;
    }

    public static string Of(ValueCluster cluster) => Of(cluster.Main);

    public static string Of(StoryFigure figure) =>
        figure.Mention.Value is { } value ? Word(figure.Mention.Modifier) + Number(value, figure.Mention.Unit) : figure.Passage.Surface;

    public static string Number(decimal value, string? unit)
    {
        var number = value.ToString("#,0.############", CultureInfo.InvariantCulture);
        return unit switch
        {
            null => number,
            "percent" => number + "%",
            { Length: 3 } when unit.All(char.IsAsciiLetterUpper) => $"{unit} {number}",
            _ => $"{number} {unit.Replace('_', ' ')}",
        };
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
