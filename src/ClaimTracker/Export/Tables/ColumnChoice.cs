namespace ClaimTracker.Export.Tables;

/// <summary>Picks columns by name.</summary>
public static class ColumnChoice
{
    /// <param name="all">The columns that there are.</param>
    /// <param name="names">The names wanted, in the order wanted; null or empty for all columns.</param>
    /// <param name="chosen">The columns; empty when a name is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryChoose<TColumn>(IReadOnlyList<TColumn> all, IReadOnlyList<string>? names, out IReadOnlyList<TColumn> chosen, out string? problem)
        where TColumn : TableColumn
    {
        ArgumentNullException.ThrowIfNull(all);
        problem = null;
        chosen = all;
        if (names is null or { Count: 0 })
        {
            return true;
        }

        var picked = new List<TColumn>(names.Count);
        foreach (var name in names)
        {
            var column = all.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));
            if (column is null || picked.Contains(column))
            {
                chosen = [];
                problem = column is null
                    ? $"There is no column \"{name}\": it is one of {string.Join(", ", all.Select(c => c.Name))}."
                    : $"The column \"{name}\" is named twice.";
                return false;
            }

            picked.Add(column);
        }

        chosen = picked;
        return true;
    }
}
