using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Puts the figures of a series into cells and clusters by value, by sorting them once.</summary>
internal static class ValueClustering
{
    /// <summary>Whole numbers up to this are sorted as machine words, with their wording in the lowest bits.</summary>
    private const decimal MostWhole = 1e15m;
    private const int Wordings = 16;

    public static IReadOnlyList<ValueCluster> Cluster(List<StoryFigure> members, Measure measure)
    {
        var (cells, wholes) = Cells(members);
        var clusters = new List<ValueCluster>(cells.Count);
        for (var i = 0; i < cells.Count;)
        {
            var end = i + 1;
            var isRounded = false;
            while (end < cells.Count && (wholes is not null && measure == Measure.Count
                ? IsSame(wholes[i], wholes[end], wholes[end - 1], ref isRounded)
                : IsSame(cells[i], cells[end], cells[end - 1], measure, ref isRounded)))
            {
                end++;
            }

            clusters.Add(end == i + 1 ? new ValueCluster(cells[i])
                : new ValueCluster([.. cells.GetRange(i, end - i).OrderByDescending(cell => cell.Count).ThenBy(cell => cell.Modifier).ThenBy(cell => cell.Size)], isRounded));
            i = end;
        }

        return clusters;
    }

    /// <summary>The cells in order of size; with their keys where all are plain counts.</summary>
    private static (List<ValueCell> Cells, List<long>? Wholes) Cells(List<StoryFigure> members)
    {
        var keys = new long[members.Count];
        var places = new int[members.Count];
        var rest = default(List<StoryFigure>);
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
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
        var wholes = rest is null ? new List<long>() : null;
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

            cells.Add(new ValueCell(sorted, first, end - first));
            wholes?.Add(keys[first]);
        }

        if (rest is null)
        {
            return (cells, wholes);
        }

        foreach (var group in rest.GroupBy(figure => (figure.Value, Bounds: figure.Value is null ? figure.Bounds : default, figure.Mention.Modifier)))
        {
            StoryFigure[] own = [.. group];
            cells.Add(new ValueCell(own, 0, own.Length));
        }

        return ([.. cells.OrderBy(cell => cell.IsVague).ThenBy(cell => cell.Size).ThenBy(cell => cell.Bounds.High).ThenBy(cell => cell.Modifier)], null);
    }

    // The same as for cells, for whole numbers of things without a unit.
    private static bool IsSame(long first, long cell, long before, ref bool isRounded)
    {
        var (a, b) = (first / Wordings, cell / Wordings);
        if (b == before / Wordings)
        {
            return true;
        }

        var (wordingA, wordingB) = ((Modifier)(first % Wordings), (Modifier)(cell % Wordings));
        if (a <= 0)
        {
            return false;
        }

        // Apart by more than a tenth, not even "about" brings them together; "nearly" a hundred is below it.
        var isNear = (wordingA == Modifier.About && (b - a) * 10 <= a) || (wordingB is Modifier.About or Modifier.Nearly && (b - a) * 10 <= b);
        if (isNear || ((b - a) * 20 <= b && (AllowedValues.Rounds(a, b) || AllowedValues.Rounds(b, a))))
        {
            isRounded = true;
            return true;
        }

        return false;
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
