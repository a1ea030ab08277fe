using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Verbs that give an amount of their subject ("reached", "totalled") or of their object ("put the crowd at").</summary>
internal static class AmountVerbs
{
    private static readonly HashSet<string> Giving = Read("gives"), Setting = Read("sets");

    /// <summary>Whether the amount behind the verb, a base form, is that of its subject.</summary>
    public static bool Give(string verb) => Giving.Contains(verb);

    /// <summary>Whether the amount behind the verb and its "at" is that of its object.</summary>
    public static bool Set(string verb) => Setting.Contains(verb);

    private static HashSet<string> Read(string kind) => WordTable.Read("amount-verbs.tsv").Where(row => row[1] == kind).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
