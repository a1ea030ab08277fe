using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Gives one name to a maker that values of one quantity call by a shorter and a longer one.</summary>
internal static class OriginNames
{
    public static IReadOnlyList<SeriesValue> Unite(IReadOnlyList<SeriesValue> values)
    {
        var names = values.SelectMany(value => value.Origins).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Folded: FoldedWords.Joined(name))).OrderByDescending(pair => pair.Folded.Length).ThenBy(pair => pair.Name, StringComparer.Ordinal).ToList();
        if (names.Count < 2)
        {
            return values;
        }

        var longest = names.ToDictionary(pair => pair.Name, pair => names.Find(other => IsWithin(pair.Folded, other.Folded)).Name, StringComparer.Ordinal);
        return [.. values.Select(value => value with { Origins = [.. value.Origins.Select(name => longest[name]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] })];
    }

    /// <summary>Whether all words of the one folded name stand in the other: "harbour trust" in "northern harbour trust".</summary>
    public static bool IsWithin(string name, string longer)
    {
        for (var at = longer.IndexOf(name, StringComparison.Ordinal); at >= 0; at = at < longer.Length ? longer.IndexOf(name, at + 1, StringComparison.Ordinal) : -1)
        {
            var end = at + name.Length;
            if ((at == 0 || longer[at - 1] == ' ') && (end == longer.Length || longer[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
