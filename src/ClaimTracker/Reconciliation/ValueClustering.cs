using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Puts the figures of a series into cells and clusters by value.</summary>
internal static class ValueClustering
{
    public static IReadOnlyList<ValueCluster> Cluster(IReadOnlyList<StoryFigure> members, Measure measure)
    {
        var cells = members
            .Where(member => member.Value is not null || member.Mention.Bounds != default)
            .GroupBy(member => (member.Value, Bounds: member.Value is null ? member.Mention.Bounds : default, member.Mention.Modifier))
            .Select(group => new ValueCell(group.Key.Value, group.Key.Bounds, group.Key.Modifier, group.First().Allowed, [.. group]))
            .OrderBy(cell => cell.IsVague).ThenBy(cell => cell.Size).ThenBy(cell => cell.Bounds.High).ThenBy(cell => cell.Modifier)
            .ToList();
        var clusters = new List<ValueCluster>();
        for (var i = 0; i < cells.Count;)
        {
            var end = i + 1;
            var isRounded = false;
            while (end < cells.Count && IsSame(cells[i], cells[end], cells[end - 1], measure, ref isRounded))
            {
                end++;
            }

            clusters.Add(new ValueCluster([.. cells[i..end].OrderByDescending(cell => cell.Members.Count).ThenBy(cell => cell.Modifier).ThenBy(cell => cell.Size)], isRounded));
            i = end;
        }

        return clusters;
    }

    // In order of size: a cell joins while it is the number of the first or of the one before it, or a rounding of either.
    private static bool IsSame(ValueCell first, ValueCell cell, ValueCell before, Measure measure, ref bool isRounded)
    {
        if (cell.IsVague)
        {
            return before.IsVague && cell.Bounds == before.Bounds;
        }

        if (cell.Value == before.Value)
        {
            return true;
        }

        if (AllowedValues.Rounds(first.Size, cell.Size, measure) || AllowedValues.Rounds(cell.Size, first.Size, measure)
            || (IsNear(first) && first.Allowed.Contains(cell.Size)) || (IsNear(cell) && cell.Allowed.Contains(first.Size)))
        {
            isRounded = true;
            return true;
        }

        return false;
    }

    private static bool IsNear(ValueCell cell) => cell.Modifier is Modifier.About or Modifier.Nearly;
}
