using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows predicates by which newspapers tell of one deed: who is forced out, told to leave or evacuated.</summary>
internal static class KinDeeds
{
    private static readonly ILookup<string, string> Groups = WordTable.Read("kin-deeds.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <param name="one">A folded predicate.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other)
    {
        foreach (var group in Groups[one])
        {
            foreach (var also in Groups[other])
            {
                if (group == also)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
