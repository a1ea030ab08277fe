using System.Runtime.InteropServices;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Puts the figures of a series into cells and clusters by value, by sorting them once.</summary>
internal static class ValueClustering
{
    /// <summary>Whole numbers up to this are sorted as machine words, with their wording in the lowest bits.</summary>
    private const decimal MostWhole = 1e15m;
    private const int Wordings = 16;

    // Of the cells of one cluster.
    private static readonly Comparer<ValueCell> ByWeight = Comparer<ValueCell>.Create((one, other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count) : one.Modifier != other.Modifier ? one.Modifier.CompareTo(other.Modifier) : one.Size.CompareTo(other.Size));

    public static IReadOnlyList<ValueCluster> Cluster(List<StoryFigure> members, Measure measure)
    {
        var keys = Spares.RentList<long>();
        var cells = Cells(members, keys);
        var areCounts = keys.Count > 0 && measure == Measure.Count;
        var clusters = new List<ValueCluster>(cells.Length);
        for (var i = 0; i < cells.Length;)
        {
            var end = i + 1;
            var isRounded = false;
            while (end < cells.Length && (areCounts ? IsSame(keys[i], keys[end], keys[end - 1], ref isRounded) : IsSame(cells[i], cells[end], cells[end - 1], measure, ref isRounded)))
            {
                end++;
            }

            if (end > i + 1)
            {
                Array.Sort(cells, i, end - i, ByWeight);
            }

            clusters.Add(new ValueCluster(new ArraySegment<ValueCell>(cells, i, end - i), isRounded));
            i = end;
        }

        Spares.Return(keys);
        return clusters;
    }

    /// <summary>The cells in order of size.</summary>
    /// <param name="members">The figures of the series, in story order.</param>
    /// <param name="keys">An empty list; when all are whole numbers it takes the key of each cell.</param>
    private static ValueCell[] Cells(List<StoryFigure> members, List<long> keys)
    {
        var places = Spares.RentList<int>();
        var rest = default(List<StoryFigure>);
        for (var i = 0; i < members.Count; i++)
        {
            var figure = members[i];
            if (figure.Value is { } value && value < MostWhole && value > -MostWhole && (long)value is var whole && whole == value)
            {
                keys.Add((whole * Wordings) + (int)figure.Modifier);
                places.Add(i);
            }
            else if (figure.Value is not null || figure.Mention.Bounds != default)
            {
                (rest ??= []).Add(figure);
            }
        }

        CollectionsMarshal.AsSpan(keys).Sort(CollectionsMarshal.AsSpan(places));
        var sorted = new StoryFigure[keys.Count];
        var count = 0;
        for (int first = 0, end; first < sorted.Length; first = end, count++)
        {
            for (end = first + 1; end < sorted.Length && keys[end] == keys[first]; end++)
            {
            }

            if (end > first + 1)
            {
                places.Sort(first, end - first, null); // in story order
            }
        }

        var cells = new ValueCell[count];
        count = 0;
        for (int first = 0, end; first < sorted.Length; first = end, count++)
        {
            for (end = first; end < sorted.Length && keys[end] == keys[first]; end++)
            {
                sorted[end] = members[places[end]];
            }

            cells[count] = new ValueCell(sorted, first, end - first);
            keys[count] = keys[first];
        }

        Spares.Return(places);
        keys.RemoveRange(count, keys.Count - count);
        if (rest is null)
        {
            return cells;
        }

        keys.Clear();
        var others = rest.GroupBy(figure => (figure.Value, Bounds: figure.Value is null ? figure.Bounds : default, figure.Modifier)).Select(group => group.ToArray()).Select(own => new ValueCell(own, 0, own.Length));
        return [.. cells.Concat(others).OrderBy(cell => cell.IsVague).ThenBy(cell => cell.Size).ThenBy(cell => cell.Bounds.High).ThenBy(cell => cell.Modifier)];
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
