using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows predicates that leave each other out: what is destroyed is not counted among the damaged, nor who is charged among the released.</summary>
internal static class OpposedDeeds
{
    private static readonly Dictionary<string, (string Group, string Outcome)[]> Deeds = WordTable.Read("opposed-deeds.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(verb => verb.Key, verb => verb.Select(row => (row[1], row[2])).ToArray(), StringComparer.Ordinal);

    /// <param name="one">A folded predicate.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other) => Deeds.TryGetValue(one, out var ones) && Deeds.TryGetValue(other, out var others)
        && ones.Any(a => others.Any(b => a.Group == b.Group && a.Outcome != b.Outcome)) && !ones.Any(a => others.Contains(a));
}
