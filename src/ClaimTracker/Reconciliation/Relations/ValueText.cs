using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Writes values as an editor reads them: "more than 102", "about 1.3%", "hundreds".</summary>
internal static class ValueText
{
    public static string Of(ValueCell cell)
    {
        var figure = cell.First;
        return cell.Value is { } value
            ? PrintedValue.Of(figure.Mention.Unit is null && !IsFraction(figure) ? value : figure.Mention.Value ?? value, cell.Modifier, figure.Mention.Unit, figure.Passage.Surface) + (figure.IncludesAttacker ? " without the attacker" : "")
            : Open(figure);
    }

    // "7 to 9", of metres; a vague word and a range with its sign are as printed.
    private static string Open(StoryFigure figure)
    {
        var printed = figure.Passage.Surface;
        return figure.Mention.Unit is { } unit && figure.Mention.Measure != Measure.Money && char.IsAsciiDigit(printed[^1]) ? printed + (unit == "percent" ? "%" : " " + PrintedUnit.Of(unit, 2)) : printed;
    }

    public static string Of(ValueCluster cluster) => Of(cluster.Main);

    public static string Of(StoryFigure figure) =>
        figure.Mention.Value is { } value ? PrintedValue.Of(value, figure.Mention.Modifier, figure.Mention.Unit, figure.Passage.Surface) : figure.Passage.Surface;

    // "A third", "one in six": compared as a share of a hundred.
    private static bool IsFraction(StoryFigure figure) => figure.Mention is { Measure: Measure.Share or Measure.Ratio, Unit: null };

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
}
