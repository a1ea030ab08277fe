using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Puts the figures of a series into cells and clusters by value, by sorting them once.</summary>
internal static class ValueClustering
{
    /// <summary>Whole numbers up to this are sorted as machine words, with their wording in the lowest bits.</summary>
    private const decimal MostWhole = 1e15m;
    private const int Wordings = 16;

    public static IReadOnlyList<ValueCluster> Cluster(IReadOnlyList<StoryFigure> members, Measure measure)
    {
        var cells = Cells(members);
        var clusters = new List<ValueCluster>(cells.Count);
        for (var i = 0; i < cells.Count;)
        {
            var end = i + 1;
            var isRounded = false;
            while (end < cells.Count && IsSame(cells[i], cells[end], cells[end - 1], measure, ref isRounded))
            {
                end++;
            }

            clusters.Add(new ValueCluster(
                end == i + 1 ? [cells[i]] : [.. cells.GetRange(i, end - i).OrderByDescending(cell => cell.Count).ThenBy(cell => cell.Modifier).ThenBy(cell => cell.Size)], isRounded));
            i = end;
        }

        return clusters;
    }

    private static List<ValueCell> Cells(IReadOnlyList<StoryFigure> members)
    {
        var keys = new long[members.Count];
        var places = new int[members.Count];
        var rest = default(List<StoryFigure>);
        var count = 0;
        for (var i = 0; i < members.Count; i++)
        {
            var figure = members[i];
            if (figure.Value is { } value && value < MostWhole && value > -MostWhole && (long)value is var whole && whole == value)
            {
                (keys[count], places[count]) = ((whole * Wordings) + (int)figure.Mention.Modifier, i);
                count++;
            }
            else if (figure.Value is not null || figure.Mention.Bounds != default)
            {
                (rest ??= []).Add(figure);
            }
        }

        Array.Sort(keys, places, 0, count);
        var sorted = new StoryFigure[count];
        var cells = new List<ValueCell>();
        for (int first = 0, end; first < count; first = end)
        {
            for (end = first + 1; end < count && keys[end] == keys[first]; end++)
            {
            }

            if (end > first + 1)
            {
                Array.Sort(places, first, end - first); // in story order
            }

            for (var i = first; i < end; i++)
            {
                sorted[i] = members[places[i]];
            }

            cells.Add(new ValueCell(new ArraySegment<StoryFigure>(sorted, first, end - first)));
        }

        if (rest is not null)
        {
            cells.AddRange(rest.GroupBy(figure => (figure.Value, Bounds: figure.Value is null ? figure.Bounds : default, figure.Mention.Modifier)).Select(group => new ValueCell(new ArraySegment<StoryFigure>([.. group]))));
            return [.. cells.OrderBy(cell => cell.IsVague).ThenBy(cell => cell.Size).ThenBy(cell => cell.Bounds.High).ThenBy(cell => cell.Modifier)];
        }

        return cells;
    }

    // In order of size: a cell joins while it is the number of the first or of the one before it, or a rounding of either.
    private static bool IsSame(ValueCell first, ValueCell cell, ValueCell before, Measure measure, ref bool isRounded)
    {
        if (cell.IsVague)
        {
            return before.IsVague && cell.Bounds == before.Bounds;
        }

        if (cell.Size == before.Size && !before.IsVague)
        {
            return true;
        }

        if (ValueRounding.AreOne(first, cell, measure)
            || (IsNear(first) && first.Allowed.Contains(cell.Size)) || (IsNear(cell) && cell.Allowed.Contains(first.Size)))
        {
            isRounded = true;
            return true;
        }

        return false;
    }

    private static bool IsNear(ValueCell cell) => cell.Modifier is Modifier.About or Modifier.Nearly;
}
